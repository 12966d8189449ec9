import { type CellContent } from "../edit";

/** A cell of a sheet with what is to stand in it. */
export interface RowCell {
  /** A1 text. */
  readonly cell: string;
  readonly to: CellContent;
  readonly numberFormat?: string;
}

/** Columns next to each other, zero-based, both included. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** What all changes of a person's rows have in common; rows and columns zero-based. */
interface RowChange {
  readonly sheet: string;
  /** Columns in use on the sheet. */
  readonly columns: Stretch;
  /** Merged areas (A1) to be made when the row has come or gone: labels that span rows. */
  readonly merges: readonly string[];
  /**
   * The row is the first or last of its table: drop-downs, which grow with rows inside them,
   * have to be carried one by one.
   */
  readonly atEdge: boolean;
  /** Written when the row has come or gone, at the places after that. */
  readonly cells: readonly RowCell[];
}

/** A whole row put in. What lies below moves down, formulas follow, merges around it grow. */
export interface RowInsertion extends RowChange {
  readonly action: "insert";
  /** Where the new row comes to stand. */
  readonly row: number;
  /** The row above it, whose look it takes; `content` is what it must hold, as read. */
  readonly like: { readonly row: number; readonly content: readonly CellContent[] };
  /** Columns whose look and merges within the row are taken over. */
  readonly formats: readonly Stretch[];
  /** Columns whose formula is carried along. */
  readonly formulas: readonly number[];
  /** The cell to select then (A1). */
  readonly select: string;
}

/** A whole row taken out, and how it is put back. */
export interface RowDeletion extends RowChange {
  readonly action: "delete";
  readonly row: number;
  /** What the row must hold, as read. */
  readonly content: readonly CellContent[];
  /** What putting it back needs beside its own cells; places as before the row went. */
  readonly back: {
    /** A row of the same block, whose look it mostly has. */
    readonly like: number;
    readonly formats: readonly Stretch[];
    readonly merges: readonly string[];
    /** Labels that moved, and formulas that named a cell of the row. */
    readonly cells: readonly (RowCell & { readonly sheet: string })[];
  };
}

/** One row put into, or taken out of, a person's sheet (增加指标行, 删除指标行). */
export type RowEdit = RowInsertion | RowDeletion;
