import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator, type ValueField } from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";

/** What other programs leave behind in a cell. */
const RESIDUE =
  /\[bookmark:[^\]]{0,80}\]|_x000[0-9a-fA-F]_|\{?\\\*?\\MERGEFORMAT\}?|&nbsp;|&lt;|&gt;|&amp;|\uFFFD/g;

/** The text without the residue; null where something else was meant by it (&lt; is "<"). */
function cleaned(text: string): string | null {
  if (/&(?:lt|gt|amp);|\uFFFD/.test(text)) return null;
  return text.replace(RESIDUE, "").trim();
}

function checkFormula(field: ValueField | null, row: Indicator, report: Reporter): void {
  if (field?.problem !== "formula-error") return;
  report.finding({
    cell: field.cell,
    variant: "formula-error",
    severity: "warning",
    data: { text: quoted(field.text), name: quoted(row.name.text) },
    subject: subjectOf(row),
  });
}

/** A09: residue of other programs in a cell ([bookmark: …], _x000D_), or a formula that shows an error. */
export const A09 = defineRule({
  code: "A09",
  slug: "residue",
  severity: "hint",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  *check({ table }, report) {
    for (const residue of table.residues) {
      const to = cleaned(residue.text);
      report.finding({
        cell: residue.cell,
        data: { text: quoted(residue.text) },
        subject: residue.text.trim().slice(0, 40),
        ...(to === null || to === residue.text
          ? {}
          : { fix: { cell: residue.cell, from: residue.text, to } }),
      });
    }
    yield* eachInSteps(table.indicators, (row) => {
      checkFormula(row.target, row, report);
      checkFormula(row.actual, row, report);
    });
  },
});
