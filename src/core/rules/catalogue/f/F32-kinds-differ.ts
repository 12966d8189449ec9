import { eachInSteps } from "../../../appraisal/steps";
import { costDimension } from "../../../appraisal/cost-names";
import { type Indicator } from "../../../table/performance-table";
import { saysNone } from "../../support/rows/blank-rows";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { scoreFaults } from "../../support/scores/score-fault";
import { repeatsName, wordsWhereNumber } from "../../support/values/target-words";
import { whyUnreadable } from "../../support/values/unreadable";
import { quoted } from "../../support/texts/words";

const NUMBERS = new Set(["number", "percent", "money", "unit-cost", "range"]);
const WORDS = new Set(["qualitative", "enumeration"]);

function difference(row: Indicator): "words" | "number" | null {
  const { target, actual } = row;
  if (!target || !actual || target.problem || actual.problem) return null;
  if (whyUnreadable(target) ?? whyUnreadable(actual)) return null;
  const planned = target.parsed;
  const done = actual.parsed;
  // 无 for a number is F17's, and the right answer to "0起".
  if (NUMBERS.has(planned.kind) && WORDS.has(done.kind))
    return saysNone(actual.text) ? null : "words";
  if (!WORDS.has(planned.kind) || !NUMBERS.has(done.kind)) return null;
  // That the target should be a number, or is none at all, is C01's and C20's to say.
  if (wordsWhereNumber(row) !== null || repeatsName(row)) return null;
  // 不超预算 against what was spent is a fair answer.
  return planned.operator !== null || costDimension(row) === "direct" ? null : "number";
}

/** F32: a number against words, or words against a number. */
export const F32 = defineRule({
  code: "F32",
  slug: "kinds-differ",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10", "form"],
  *check(context, report) {
    // Words are a fair answer in the middle of the year (正在招标).
    if (context.table.kind === "monitoring") return;
    const faults = yield* scoreFaults(context);
    yield* eachInSteps(namedRows(context.table), (row) => {
      const variant = difference(row);
      if (!variant || !row.actual || faults.get(row)?.code === "F26") return;
      report.finding({
        cell: row.actual.cell,
        related: row.target ? [row.target.cell] : [],
        variant,
        data: {
          name: quoted(row.name.text),
          target: quoted(row.target?.text ?? ""),
          actual: quoted(row.actual.text),
        },
        subject: subjectOf(row),
        cause: "kinds",
      });
    });
  },
});
