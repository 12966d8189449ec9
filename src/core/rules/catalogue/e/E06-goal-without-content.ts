import { filterInSteps, someInSteps } from "../../../appraisal/steps";
import { type GoalField, type PerformanceTable } from "../../../table/performance-table";
import { stemOf } from "../../../appraisal/linking";
import { defineRule } from "../../rule";
import { bare, plain } from "../../support/texts/words";
import { contentOfGoal, isDutyText } from "../../vocabulary/goal-words";
import { namedRows } from "../../support/rows/rows";

/** A goal with this many characters of its own says something. */
const SAYS_SOMETHING = 2;
/** Fewer indicators give a goal nothing to speak of. */
const LEAST_INDICATORS = 3;
const YEAR = /(?:19|20)\d{2}年?/g;

/** Some indicator's subject comes up in the goal. */
function speaksOfIndicators(goal: string, table: PerformanceTable): Generator<undefined, boolean> {
  const content = contentOfGoal(goal);
  return someInSteps(namedRows(table), (row) => {
    const stem = contentOfGoal(stemOf(row.name.clean));
    for (let i = 0; i + 1 < stem.length; i++)
      if (content.includes(stem.slice(i, i + 2))) return true;
    return false;
  });
}

function hasNumber(text: string): boolean {
  return /\d|[一二三四五六七八九十百]+[个项次家户人名期场]/.test(plain(text).replace(YEAR, ""));
}

/** Only words that fit every goal, or a duty that no indicator measures. */
function* emptyGoal(
  goal: GoalField,
  table: PerformanceTable,
): Generator<undefined, "vacuous" | "duty" | null> {
  const text = bare(goal.text);
  if (text.length < 6 || hasNumber(goal.text)) return null;
  // E16 has said that the text is no goal at all.
  if (table.projectName && text === bare(table.projectName.text)) return null;
  if (contentOfGoal(goal.text).length < SAYS_SOMETHING) return "vacuous";
  return isDutyText(goal.text) && !(yield* speaksOfIndicators(goal.text, table)) ? "duty" : null;
}

/** E06: the goal has no number and names none of what the indicators measure. */
export const E06 = defineRule({
  code: "E06",
  slug: "goal-without-content",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    if (namedRows(table).length < LEAST_INDICATORS) return;
    const expected = table.goals.filter((goal) => goal.role === "expected");
    const annual = expected.filter((goal) => goal.period !== "long-term");
    // Several numbered goals are one text.
    if (annual.length !== 1) return;
    const goal = annual[0];
    const empty = goal ? yield* emptyGoal(goal, table) : null;
    if (!goal || !empty) return;
    const duties = expected.filter((other) => other !== goal && isDutyText(other.text));
    const counted = yield* filterInSteps(namedRows(table), (row) => !row.sub);
    report.finding({
      cell: goal.cell,
      related: duties.map((other) => other.cell),
      variant: duties.length > 0 ? "with-duty" : empty,
      data: { count: counted.length },
      subject: "goal",
    });
  },
});
