import { type Direction, type Level2 } from "../../table/performance-table";
import { type Operator } from "../../values/parsed-value";

/** Fields of work that the library is ordered by (names in `messages.templates.library`). */
export type IndicatorFieldOfWork =
  | "training"
  | "meetings"
  | "construction"
  | "purchase"
  | "subsidies"
  | "maintenance"
  | "publicity"
  | "investigation"
  | "supervision"
  | "digital";

/** An indicator that many projects need, with what it usually asks for. */
export interface CommonIndicator {
  readonly field: IndicatorFieldOfWork;
  readonly level2: Level2;
  readonly name: string;
  /** How the name is read, character by character: pei xun he ge lv. */
  readonly syllables: readonly string[];
  readonly operator: Extract<Operator, ">=" | "<=" | "=">;
  /** A value as it might stand, to be replaced by the project's own. */
  readonly example: string;
  readonly unit: string;
  readonly direction: Direction;
}
