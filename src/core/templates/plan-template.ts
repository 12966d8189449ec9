import { type EditPlan } from "../edits/edit";
import { messagesFor, type Language } from "../messages";
import { type FormAnswers } from "./answers";
import { type Form } from "./form";
import { type FormLayout } from "./draft";
import { layoutForm, rangeOf } from "./layout";

/** Rows frozen above the indicators must leave room to work in: about a third of a laptop's screen. */
const MOST_FROZEN_POINTS = 200;

/** Points on A4 inside Excel's usual margins. */
const PAGE = {
  portrait: { width: 495, height: 734 },
  landscape: { width: 742, height: 487 },
} as const;
/** What a column takes: 7 pixels a character and 5 around, at 0.75 points a pixel. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_AROUND = 3.75;
/** A form this little longer than a page is shrunk to one, as the official print is. */
const SHRINK_UP_TO = 1.5;

function fitsOnePage(form: Form, heights: readonly number[]): boolean {
  const page = PAGE[form.orientation];
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, next) => all + next, 0);
  const widths = form.columnWidths.map((width) => width * POINTS_PER_CHARACTER + POINTS_AROUND);
  const scale = Math.min(1, page.width / sum(widths));
  return sum(heights) * scale <= page.height * SHRINK_UP_TO;
}

/** Role of sheets made from a form; each is a sheet of its own. */
export const TEMPLATE_ROLE = "template";

/** A planned form and where its parts stand. */
export interface PlannedForm {
  readonly plan: EditPlan;
  readonly layout: FormLayout;
}

/**
 * Plans a new sheet with an official form: blank, or filled with what is known.
 * Merges, borders, widths, drop-downs, notes, formulas and print set-up included.
 */
export function planTemplate(
  form: Form,
  answers: FormAnswers,
  language: Language,
  kind: "template" | "generate" = "template",
): PlannedForm {
  const layout = layoutForm(form, answers, language);
  const { headingRow, headingTop, heights } = layout;
  const frozen = headingRow === null ? 1 : headingRow + 1;
  const frozenPoints = heights.slice(0, frozen).reduce((sum, height) => sum + height, 0);
  const titleRows =
    headingRow === null || headingTop === null
      ? "1:1"
      : `${String(headingTop + 1)}:${String(headingRow + 1)}`;
  const sheet = layout.sketch.plan({
    name: answers.sheetName ?? form.sheetName,
    role: `${TEMPLATE_ROLE}:${form.id}`,
    alwaysNew: true,
    columnWidths: form.columnWidths,
    freezeRows: frozenPoints <= MOST_FROZEN_POINTS ? frozen : 1,
    print: {
      area: rangeOf(form, layout),
      orientation: form.orientation,
      titleRows,
      fitWidth: true,
      fitHeight: fitsOnePage(form, heights),
      paper: "A4",
      footer: messagesFor(language).summary.footer,
      centerHorizontally: true,
    },
    select: firstBlank(layout, answers),
  });
  return { plan: { kind, cells: [], sheets: [sheet] }, layout };
}

/** The first field that waits for a person. */
function firstBlank(layout: FormLayout, answers: FormAnswers): string | null {
  for (const [field, cell] of layout.fields) {
    if (answers.fields[field] === undefined) return cell;
  }
  return layout.indicators[0]?.cells.name ?? null;
}
