import { type ChangeListener } from "./changes";
import { type CellValue, type WorkbookData } from "./data";

/** The new result of one formula. */
export interface Calculation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What an engine may ask of the workbook that it computes. */
export interface Calculable {
  snapshot(): WorkbookData;
  onChange(listener: ChangeListener): () => void;
}

/**
 * The engine that computes formulas, behind a port: the workbench may use the grid's own,
 * Node a headless one. Without one, formulas keep the results that came with the file and
 * new ones show 0, as in an Excel that calculates by hand.
 */
export interface Recalculator {
  /**
   * Computes what has changed since the last call. Answers every formula whose result may
   * have changed; the model compares and announces what really did.
   */
  recalculate(workbook: Calculable): Promise<readonly Calculation[]>;
  dispose?(): void;
}
