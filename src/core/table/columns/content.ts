import { parseUnit, parseValue } from "../../values";
import { level1Of, level2Of } from "../rows/levels";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { PREFIX_OPERATORS } from "../../values/vocabulary/operators";
import { normalise, type Operator, type ValueKind } from "../../values";

/** Rows looked at to tell what an unlabelled column holds. */
export const SAMPLE_ROWS = 60;

const OPERATORS = new Map<string, Operator>(PREFIX_OPERATORS);

/** The operator that a cell of a `符号` column holds; null if it is none. */
export function operatorOf(text: string): Operator | null {
  return OPERATORS.get(normalise(text)) ?? null;
}

/** How many of the cells looked at hold what. */
export interface Content {
  filled: number;
  level1: number;
  level2: number;
  operators: number;
  values: number;
  units: number;
}

const VALUE_KINDS: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "number",
  "percent",
  "money",
  "unit-cost",
  "range",
  "date",
  "frequency",
]);

/** What the first cells of a column below the headings hold. */
export function contentOf(view: SheetView, column: number, top: number, bottom: number): Content {
  const content: Content = { filled: 0, level1: 0, level2: 0, operators: 0, values: 0, units: 0 };
  const last = Math.min(bottom, top + SAMPLE_ROWS);
  for (let row = top; row <= last; row++) {
    if (view.blank(row, column)) continue;
    content.filled++;
    const text = view.text(row, column);
    const { core } = view.label(row, column);
    if (level1Of(core).known) content.level1++;
    if (level2Of(core).known) content.level2++;
    if (operatorOf(text) !== null) content.operators++;
    if (text.length <= 24) {
      const { kind } = parseValue(text);
      if (VALUE_KINDS.has(kind)) content.values++;
    }
    if (parseUnit(text) !== null) content.units++;
  }
  return content;
}

/** The role that a column without a heading shows by what it holds; null where it shows none. */
export function roleByContent(content: Content): ColumnRole | null {
  if (content.filled === 0) return null;
  if (content.level1 * 2 > content.filled && content.level1 >= content.level2) return "level1";
  if (content.level2 * 2 > content.filled) return "level2";
  if (content.operators * 2 > content.filled) return "operator";
  return null;
}
