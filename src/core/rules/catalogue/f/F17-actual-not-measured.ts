import { isDuration } from "../../../appraisal/scoring-direction";
import { type Indicator } from "../../../table/performance-table";
import { eachInSteps, filterInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText, lacksActual, lacksTarget, saysNone } from "../../support/rows/blank-rows";
import { columnOf, isSelfEvaluation, subjectOf } from "../../support/rows/indicators";
import { hasOwnSign } from "../../support/values/operators";
import { columnRange } from "../../support/rows/places";
import { scoreFaults } from "../../support/scores/score-fault";
import { namedRows } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";

/** Grades one after the other, without what parts them. */
const SCALE =
  /^(?:优良中[低]?差|优良[一般合格]{1,4}差|优良差|好坏|好[中差]{1,2}|好一般差|高中低|是否|有无)$/u;
const BETWEEN = /[/、,，;；或和]/gu;

/** A sign, or a word before the number that says no more than one. */
const SIGN = /[≥≤><≧≦]|^(?:不低于|不少于|不小于|大于等于|至少|不超过|不高于|不大于|小于等于)/u;

const NUMBERS = new Set(["number", "percent", "money", "unit-cost", "range", "date"]);

/** 无 where a number was to be reached; where none was to happen (0起) it is a fair answer. */
function saysNothing({ target, actual }: Indicator): boolean {
  if (!target || !actual || isBlankText(actual.text) || !saysNone(actual.text)) return false;
  const { kind, value } = target.parsed;
  return NUMBERS.has(kind) && value?.eq(0) !== true;
}

/** The actual holds a sign, a whole scale or 无: what was reached is not said. */
function notMeasured(row: Indicator): "operator" | "scale" | "none" | null {
  const { actual } = row;
  if (!actual) return null;
  if (saysNothing(row)) return "none";
  if (SCALE.test(plain(actual.text).replace(BETWEEN, ""))) return "scale";
  if (!hasOwnSign(actual)) return null;
  const { kind } = actual.parsed;
  if (kind === "date" || kind === "qualitative") return null;
  // 2天以内 may well be a result in words; where it is the target's own text it is not.
  const isSign = SIGN.test(plain(actual.text));
  const isCopy = plain(actual.text) === plain(row.target?.text ?? "");
  // 30日内 beside 30日内: done within the time, as it was to be.
  const isWithinTime = isDuration(row) && !isSign;
  return isSign || (isCopy && !isWithinTime) ? "operator" : null;
}

/** F17: the actual is blank, or repeats the target's sign or scale instead of a measured value. */
export const F17 = defineRule({
  code: "F17",
  slug: "actual-not-measured",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2020-10", "form"],
  *check(context, report) {
    const { table } = context;
    const column = columnOf(table, "actual");
    if (!column) return;
    const rows = yield* filterInSteps(
      namedRows(table),
      (row) => row.actual !== null && row.period !== "long-term",
    );
    const subsFilled = yield* someInSteps(rows, (row) => row.sub && !lacksActual(row));
    const due = yield* filterInSteps(rows, (row) => (!row.sub || subsFilled) && !lacksTarget(row));
    const blank = new Set(
      isSelfEvaluation(table.kind) ? yield* filterInSteps(due, lacksActual) : [],
    );
    if (due.length > 1 && blank.size === due.length) {
      report.finding({
        cell: columnRange(table, column.column),
        variant: "column",
        data: { count: blank.size },
        subject: "column",
      });
      return;
    }
    const faults = yield* scoreFaults(context);
    yield* eachInSteps(rows, (row) => {
      const fault = faults.get(row)?.code;
      if (fault === "F26" || fault === "F27") return;
      const variant = blank.has(row) ? "blank" : notMeasured(row);
      if (!variant || !row.actual) return;
      report.finding({
        cell: row.actual.cell,
        related: row.target ? [row.target.cell] : [],
        variant,
        data: { name: quoted(row.name.text), actual: quoted(row.actual.text) },
        subject: subjectOf(row),
        cause: variant,
      });
    });
  },
});
