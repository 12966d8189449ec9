import { type Big } from "../../values";
import { parseNumber } from "../../values/parse-amount";
import { type BlockColumns } from "../columns/block-columns";
import { inlinePairs, type InlinePair } from "../header/inline-labels";
import { isTotalLabel } from "../header/label-roles";
import { type NumberField, type PerformanceTable } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { readNumberField } from "../columns/value-fields";

/** Longer texts are no label of a sum, whatever blanks and brackets they have; all hold 分 or 计. */
const LONGEST_TOTAL = 24;

/** The column of a row's label if the row sums up weights and scores (总分, 合计); null if it does not. */
export function totalLabelColumn(
  view: SheetView,
  row: number,
  columns: BlockColumns,
): number | null {
  const first = firstWords(view, row);
  if (first === null) return null;
  const text = view.text(row, first);
  if (text.length > LONGEST_TOTAL || !(text.includes("分") || text.includes("计"))) return null;
  if (inlineTotal(text) !== null) return first;
  if (!isTotalLabel(view.label(row, first).core)) return null;
  const name = columns.level3;
  return name !== null &&
    name !== first &&
    !view.blank(row, name) &&
    parseNumber(view.text(row, name)) === null
    ? null
    : first;
}

/** The first cell of a row with more than a number in it: its own 序号 and points are left out. */
function firstWords(view: SheetView, row: number): number | null {
  for (let column = 0; column < view.columnCount; column++) {
    if (view.blank(row, column)) continue;
    const text = view.text(row, column);
    if (!BEGINS_WITH_DIGIT.test(text) || parseNumber(text) === null) return column;
  }
  return null;
}

const BEGINS_WITH_DIGIT = /^\s*[\d０-９]/;

/** "自评得分：99.78分": the number behind the label of a sum in the same cell; null where there is none. */
function inlineTotal(text: string): InlinePair | null {
  const [pair] = inlinePairs(text);
  return pair && isTotalLabel(pair.label) && pointsIn(pair.value) !== null ? pair : null;
}

function pointsIn(text: string): Big | null {
  const end = text.search(/[分\s（(]/);
  return parseNumber(end < 0 ? text : text.slice(0, end));
}

type Totals = NonNullable<PerformanceTable["totals"]>;

/**
 * What a form sums up to where several rows say it: "合计 | 100 | 98" and "自评总分：98" below it. A later
 * score is the form's own; what a row leaves out is what the others say.
 */
export function laterTotals(before: Totals, after: Totals): Totals {
  const has = (field: NumberField | null): boolean => (field?.value ?? null) !== null;
  const weight = has(after.weight) || !has(before.weight) ? after.weight : before.weight;
  if (!has(before.score)) return { ...after, weight };
  return has(after.score) ? { ...after, weight } : { ...before, weight };
}

/** Reads a total row: by the columns of weight and score, or its only number where it stands elsewhere. */
export function readTotals(
  view: SheetView,
  row: number,
  labelColumn: number,
  columns: BlockColumns,
): Totals {
  view.use(row, labelColumn);
  const scoreColumn = columns.weightedScore ?? columns.score;
  const field = (column: number | null): NumberField | null =>
    column === null ? null : readNumberField(view, row, column);
  const inline = inlineTotal(view.text(row, labelColumn));
  if (inline) {
    const { cell } = view.field(row, labelColumn);
    const score = { cell, text: inline.value, value: pointsIn(inline.value) };
    return { label: view.field(row, labelColumn), weight: null, score };
  }
  const weight = field(columns.weight);
  let score = field(scoreColumn);
  if (
    (score === null || score.text.trim() === "") &&
    (weight === null || weight.text.trim() === "")
  ) {
    for (const column of view.filled(row).filter((each) => each !== labelColumn)) {
      // The sum of the projects' budgets is no score.
      if (columns.numbers.includes(column)) continue;
      const read = readNumberField(view, row, column);
      if (read.value === null) continue;
      score = read;
      break;
    }
  }
  return { label: view.field(row, labelColumn), weight, score };
}
