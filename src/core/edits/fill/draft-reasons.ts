import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { atOnce, eachInSteps } from "../../appraisal/steps";
import { fill as put, messagesFor, type Language } from "../../messages";
import { contentPrint } from "../content-print";
import { asText, type CellEdit, type EditPlan } from "../edit";
import { type SummarySource } from "../summary/source";
import { type FigureCell } from "./earlier-fills";
import { rowKeys } from "./row-keys";
import { isBlank, tableCell } from "./table-cells";
import { percentText } from "./wanted";

/** The sentence that the facts give, with the place for the reason left open; null where none is due. */
function draftOf(row: IndicatorAppraisal, language: Language): string | null {
  const { drafts } = messagesFor(language).fill;
  const data = {
    target: row.indicator.target?.text.trim() ?? "",
    actual: row.indicator.actual?.text.trim() ?? "",
    attainment: row.attainment ? percentText(row.attainment) : "",
  };
  const hasRate = row.attainment !== null;
  if (row.met === false) return put(hasRate ? drafts.missed : drafts.missedNoRate, data, language);
  if (!row.overFulfilled) return null;
  return put(hasRate ? drafts.exceeded : drafts.exceededNoRate, data, language);
}

/** Drafts to write, and what their cells are about. */
export interface ReasonDrafts extends EditPlan {
  readonly ours: readonly FigureCell[];
}

/**
 * Plans drafts for 偏差原因 of missed or far exceeded targets: a sentence from the facts,
 * marked as a draft. Only made on request, for a reason is a person's to give; only for
 * blank cells, and for drafts of ours that nobody has touched and that the facts outran.
 */
export function planReasonDrafts(
  source: SummarySource,
  rows: readonly IndicatorAppraisal[],
  language: Language,
  isOurs: (found: FigureCell) => boolean = () => false,
): ReasonDrafts {
  return atOnce(planReasonDraftsInSteps(source, rows, language, isOurs));
}

/** As `planReasonDrafts`, but pausing now and then, so that the pane can give the thread back. */
export function* planReasonDraftsInSteps(
  source: SummarySource,
  rows: readonly IndicatorAppraisal[],
  language: Language,
  isOurs: (found: FigureCell) => boolean,
): Generator<undefined, ReasonDrafts> {
  const keys = yield* rowKeys(rows);
  const cells: CellEdit[] = [];
  const ours: FigureCell[] = [];
  yield* eachInSteps(rows, (row, index) => {
    const { reason } = row.indicator;
    const draft = draftOf(row, language);
    if (!reason || draft === null) return;
    const { cell } = reason;
    const of = `reason|${keys[index] ?? ""}`;
    const there = tableCell(source.sheet, cell);
    if (!isBlank(there) && !isOurs({ cell, of, content: there.content })) return;
    const to = asText(draft);
    ours.push({ cell, of, content: to });
    if (contentPrint(there.content) === contentPrint(to)) return;
    cells.push({ sheet: source.sheet.name, cell, from: there.content, to });
  });
  return { kind: "fill", cells, sheets: [], ours };
}
