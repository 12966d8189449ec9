import { type Linking } from "../../../appraisal/linking";
import { type Indicator, type TextField } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { eachInSteps, gatherInSteps } from "../../../appraisal/steps";
import { subjectOf } from "../../support/rows/indicators";
import { rowsOfTask, taskOf } from "../../support/rows/tasks";
import { quoted } from "../../support/texts/words";
import { staleTerms, type DatedTermFound } from "../../vocabulary/dated-terms";
import { namedRows } from "../../support/rows/rows";

/** The other rows of a row's task that do not hold the term: what the row should agree with. */
function partnersOf(row: Indicator, linking: Linking, term: string): readonly Indicator[] {
  const task = taskOf(row, linking);
  if (!task) return [];
  return rowsOfTask(task).filter((other) => other !== row && !other.name.text.includes(term));
}

/** A text with the row that it names, or what else it is. */
interface Place {
  readonly field: TextField;
  readonly row: Indicator | "project" | "goal";
}

/** E02: a meeting, campaign or plan of another time than the form's year. */
export const E02 = defineRule({
  code: "E02",
  slug: "stale-term",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["review"],
  *check({ table, linking }, report) {
    const { year } = table;
    if (year === null) return;
    const places: Place[] = [
      ...(table.projectName ? [{ field: table.projectName, row: "project" as const }] : []),
      ...table.goals
        .filter((goal) => goal.role === "expected" && goal.period !== "long-term")
        .map((goal) => ({ field: goal, row: "goal" as const })),
      ...(yield* gatherInSteps(namedRows(table), (row) => ({ field: row.name, row }))),
    ];
    yield* eachInSteps(places, ({ field, row }) => {
      const found = staleTerms(field.text, year);
      const first = found[0];
      if (!first) return;
      const partners = typeof row === "string" ? [] : partnersOf(row, linking, first.term);
      report.finding({
        cell: field.cell,
        related: partners.map((partner) => partner.name.cell),
        variant: variantOf(first, year, partners.length > 0),
        data: {
          text: quoted(field.text),
          terms: found.map(({ term }) => term),
          year,
          until: first.until,
          from: first.from,
          partners: partners.map((partner) => `「${quoted(partner.name.text, 24)}」`),
        },
        subject: typeof row === "string" ? row : subjectOf(row),
        cause: `stale-${first.term}`,
      });
    });
  },
});

function variantOf(term: DatedTermFound, year: number, linked: boolean): string {
  if (term.from > year) return "not-yet";
  return linked ? "linked" : "default";
}
