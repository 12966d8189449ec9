import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { fill as put, messagesFor, type Language } from "../../messages";
import { asText, type CellEdit, type EditPlan } from "../edit";
import { type SummarySource } from "../summary/source";
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
  if (row.met === false) {
    return put(row.attainment ? drafts.missed : drafts.missedNoRate, data, language);
  }
  return row.overFulfilled ? put(drafts.exceeded, data, language) : null;
}

/**
 * Plans drafts for blank 偏差原因 of missed or far exceeded targets: a sentence from the
 * facts, marked as a draft. Only made on request, for a reason is a person's to give.
 */
export function planReasonDrafts(
  source: SummarySource,
  rows: readonly IndicatorAppraisal[],
  language: Language,
): EditPlan {
  const cells = rows.flatMap((row): CellEdit[] => {
    const { reason } = row.indicator;
    const draft = draftOf(row, language);
    if (!reason || draft === null) return [];
    const there = tableCell(source.sheet, reason.cell);
    if (!isBlank(there)) return [];
    const edit = { sheet: source.sheet.name, cell: reason.cell, from: there.content };
    return [{ ...edit, to: asText(draft) }];
  });
  return { kind: "fill", cells, sheets: [] };
}
