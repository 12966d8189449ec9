import { lettersOf, nameSimilarity, stemOf, type TaskGroup } from "../../../appraisal/linking";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { eachInSteps } from "../../../appraisal/steps";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { staleTerms } from "../../vocabulary/dated-terms";

/** Quantity and cost must plainly be one task. */
const SAME = 0.5;
/**
 * A shorter name may well be a property of the task that does not repeat its words: 亮灯率 of
 * 路灯安装, 裁判持证率 of 技能竞赛. A longer one names a subject of its own.
 */
const LEAST_SUBJECT = 6;
/** Only where quality rows name their tasks as a rule does one that does not stand out. Ratio. */
const MOST_UNALIKE = 0.25;

function sharesLetters(subject: string, name: string): boolean {
  for (const letter of subject) if (name.includes(letter)) return true;
  return false;
}

interface ForeignRow {
  readonly row: Indicator;
  readonly others: readonly Indicator[];
}

/** The odd row of a task: quality against quantity and cost that agree. */
function foreignRow(task: TaskGroup): ForeignRow | null {
  const { quantity, quality, cost } = task;
  if (!quantity || !quality || !cost) return null;
  const subject = stemOf(quality.name.clean);
  if (subject.length < LEAST_SUBJECT) return null;
  const others = [quantity, cost];
  if (others.some((row) => sharesLetters(subject, lettersOf(row.name.clean)))) return null;
  return nameSimilarity(quantity.name.clean, cost.name.clean) < SAME
    ? null
    : { row: quality, others };
}

/** Whether the quality rows of the table name the tasks that they belong to. */
function* namesTasks(tasks: readonly TaskGroup[]): Generator<undefined, boolean> {
  let pairs = 0;
  let unalike = 0;
  yield* eachInSteps(tasks, ({ quantity, quality }) => {
    if (!quantity || !quality) return;
    pairs++;
    if (nameSimilarity(quantity.name.clean, quality.name.clean) === 0) unalike++;
  });
  return unalike <= MOST_UNALIKE * pairs;
}

/** E03: of the rows of one task, one names another subject: left over from an older form. */
export const E03 = defineRule({
  code: "E03",
  slug: "foreign-subject",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["review"],
  *check({ table, linking }, report) {
    if (!linking.byTask) return;
    const found: ForeignRow[] = [];
    yield* eachInSteps(linking.tasks, (task) => {
      const odd = foreignRow(task);
      // A dated term says why the subject differs, which is E02's sentence.
      if (!odd || (table.year !== null && staleTerms(odd.row.name.text, table.year).length > 0)) {
        return;
      }
      found.push(odd);
    });
    if (found.length === 0 || !(yield* namesTasks(linking.tasks))) return;
    yield* eachInSteps(found, ({ row, others }) => {
      report.finding({
        cell: row.name.cell,
        related: others.map((other) => other.name.cell),
        data: {
          name: quoted(row.name.text),
          others: others.map((other) => `「${quoted(other.name.text, 24)}」`),
        },
        subject: subjectOf(row),
      });
    });
  },
});
