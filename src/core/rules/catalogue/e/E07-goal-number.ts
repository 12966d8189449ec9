import { filterInSteps, someInSteps } from "../../../appraisal/steps";
import {
  type GoalField,
  type Indicator,
  type PerformanceTable,
} from "../../../table/performance-table";
import { Big, decimalText } from "../../../values";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import {
  quantitiesIn,
  sameUnit,
  sharedWords,
  type TextQuantity,
} from "../../support/texts/goal-numbers";
import { hasOwnSign } from "../../support/values/operators";
import { plain, quoted } from "../../support/texts/words";
import { totalsWithParts } from "../../support/money/parts-in-text";
import { namedRows } from "../../support/rows/rows";

/** Telling pairs of characters that text and name must share; percents are everywhere and need more. */
const SHARED = 1;
const SHARED_OF_PERCENT = 2;

type Side = "target" | "actual";

interface Candidate {
  readonly row: Indicator;
  readonly value: Big;
  readonly score: number;
}

function numberOf(row: Indicator, side: Side): { value: Big; unit: string } | null {
  const parsed = row[side]?.parsed;
  // ≥60户 as an actual is none that a text could contradict (F17).
  if (side === "actual" && hasOwnSign(row.actual)) return null;
  // None of something bad (0起) is a limit, not a figure that a goal would repeat.
  if (!parsed?.value || parsed.upper || parsed.value.eq(0)) return null;
  if (parsed.kind !== "number" && parsed.kind !== "percent") return null;
  const unit = parsed.unit ?? row.target?.parsed.unit ?? null;
  return unit === null ? null : { value: parsed.value, unit };
}

/** Rows that count the same thing as a number in the text, the likeliest first. */
function candidatesFor(
  quantity: TextQuantity,
  rows: readonly Indicator[],
  side: Side,
): readonly Candidate[] {
  const least = quantity.unit === "%" ? SHARED_OF_PERCENT : SHARED;
  return rows
    .flatMap((row) => {
      const number = numberOf(row, side);
      if (!number || !sameUnit(quantity, number.unit)) return [];
      const score = sharedWords(quantity, row.name.clean);
      return score >= least ? [{ row, value: number.value, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** The row that plainly speaks of the number and says another; null where any row could mean it. */
function contradicting(
  quantity: TextQuantity,
  rows: readonly Indicator[],
  side: Side,
): Indicator | null {
  const [best, second, ...more] = candidatesFor(quantity, rows, side);
  if (!best || best.score === second?.score) return null;
  const all = [best, ...(second ? [second] : []), ...more];
  if (all.some(({ value }) => value.eq(quantity.value))) return null;
  // A goal may add up what the rows list singly.
  const sum = all.reduce((total, { value }) => total.plus(value), new Big(0));
  return sum.eq(quantity.value) ? null : best.row;
}

function* checkAgainstRows(
  goal: GoalField,
  table: PerformanceTable,
  report: Reporter,
): Generator<undefined, void> {
  const side = goal.role === "result" ? "actual" : "target";
  const rows = yield* filterInSteps(namedRows(table), (row) => row.period !== "long-term");
  const quantities = quantitiesIn(goal.text);
  for (const quantity of quantities) {
    const row = contradicting(quantity, rows, side);
    const field = row?.[side];
    if (!row || !field) continue;
    // The text itself says the row's number elsewhere.
    const own = numberOf(row, side)?.value;
    if (own && quantities.some((other) => other.value.eq(own))) continue;
    report.finding({
      cell: goal.cell,
      related: [field.cell],
      variant: goal.role,
      data: {
        written: quantity.written,
        name: quoted(row.name.text),
        value: quoted(field.text),
      },
      subject: `goal/${goal.role}/${quantity.written}`,
    });
  }
}

/** Somebody says somewhere why less was reached. */
function explains(table: PerformanceTable): Generator<undefined, boolean> {
  return someInSteps(
    table.indicators,
    (row) => row.reason !== null && !isBlankText(row.reason.text),
  );
}

/** 控制在…以内, 浓度, 降至: less than planned is no worse. */
const BETTER_WHEN_LESS =
  /控制在|以内|以下|之内|不超过|不高于|不多于|低于|降至|降到|降低|减少|下降|压减|浓度|漏损|失业|事故|投诉|故障|能耗|排放|成本|费用|支出/;

function isBetterWhenLess({ before, after }: TextQuantity): boolean {
  return BETTER_WHEN_LESS.test(before) || BETTER_WHEN_LESS.test(after);
}

/** The result speaks of the same thing as the goal and of less of it. */
function* checkResult(table: PerformanceTable, report: Reporter): Generator<undefined, void> {
  const goal = table.goals.find(
    ({ role, period }) => role === "expected" && period !== "long-term",
  );
  const result = table.goals.find(({ role }) => role === "result");
  if (!goal || !result || (yield* explains(table))) return;
  const planned = quantitiesIn(goal.text);
  const reached = quantitiesIn(result.text);
  for (const quantity of reached) {
    const same = planned.filter(
      (other) =>
        other.unit === quantity.unit &&
        (sharedWords(quantity, other.after) >= 2 || sharedWords(quantity, other.before) >= 2),
    );
    const target = same[0];
    if (same.length !== 1 || !target || !quantity.value.lt(target.value)) continue;
    if (isBetterWhenLess(quantity) || isBetterWhenLess(target)) continue;
    if (reached.some((other) => other.value.eq(target.value) && other.unit === target.unit))
      continue;
    report.finding({
      cell: result.cell,
      related: [goal.cell],
      variant: "less-than-goal",
      data: { written: quantity.written, planned: target.written },
      subject: `goal/result/${quantity.written}`,
    });
  }
}

function checkSums(goal: GoalField, report: Reporter): void {
  for (const { total, parts, sum } of totalsWithParts(plain(goal.text))) {
    if (sum.eq(total.value)) continue;
    report.finding({
      cell: goal.cell,
      variant: "sum",
      certainty: "certain",
      data: {
        total: total.written,
        parts: parts.map((part) => part.written),
        sum: `${decimalText(sum)}${total.unit}`,
      },
      subject: `goal/${goal.role}/sum/${total.written}`,
    });
  }
}

/** E07: a number in the goal or result text contradicts an indicator, the goal, or its own parts. */
export const E07 = defineRule({
  code: "E07",
  slug: "goal-number",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["arithmetic", "review"],
  *check({ table }, report) {
    for (const goal of table.goals) {
      checkSums(goal, report);
      if (goal.period !== "long-term") yield* checkAgainstRows(goal, table, report);
    }
    yield* checkResult(table, report);
  },
});
