import { type Language } from "../messages";
import { rangeToA1 } from "../sheet/address";
import { type FormAnswers } from "./answers";
import { FormDraft, type FormLayout } from "./draft";
import { type Form } from "./form";
import { writeIndicators } from "./indicator-block";

/** Lays a form out: title, unit line, blocks, footer. */
export function layoutForm(form: Form, answers: FormAnswers, language: Language): FormLayout {
  const draft = new FormDraft(form, answers, language);
  draft.title();
  draft.rows(form.head, false);
  for (const block of form.body) {
    if ("rows" in block) draft.rows(block.rows, true);
    else writeIndicators(draft, block.indicators);
  }
  draft.rows(form.foot, false);
  return draft.finish();
}

/** The whole form as an A1 range. */
export function rangeOf(form: Form, layout: FormLayout): string {
  return rangeToA1({ top: 0, left: 0, bottom: layout.bottom, right: form.columnWidths.length - 1 });
}
