import { eachInSteps } from "../../../appraisal/steps";
import { type ValueField } from "../../../table/performance-table";
import { type Fix } from "../../finding";
import { defineRule } from "../../rule";
import { isPercentName } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import { isPercentLost } from "../../support/values/percent-lost";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** Units of ratios that are no percents: tenths, points of a survey, cases in 100 000. */
const RATIO_UNIT = /^(?:倍|成|分|‰|千分比|万分比|星|星级|级|级别|名次|位次|百分点)$|\//u;

function addPercent(field: ValueField): Fix | null {
  if (field.unitCell !== null || !/\d$/u.test(field.text.trim())) return null;
  return { cell: field.cell, from: field.text, to: `${field.text.trim()}%` };
}

/** C07: the name is a rate, the value no percentage. */
export const C07 = defineRule({
  code: "C07",
  slug: "rate-not-percent",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["language", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (!target || !isPercentName(row.name.clean)) return;
      const { kind, unit, value } = target.parsed;
      // 0 of anything is 0 %.
      if (value?.eq(0)) return;
      if (value === null && kind !== "date") return;
      const counted = (kind === "number" || kind === "range") && unit !== null && unit !== "%";
      const isOther = kind === "money" || kind === "date" || counted;
      const isBare = (kind === "number" || kind === "range") && unit === null;
      if (!isOther && !isBare) return;
      if (unit !== null && RATIO_UNIT.test(unit)) return;
      if (isBare && isPercentLost(target, table)) return;
      const fix =
        isBare && kind === "number" && value?.lte(100) === true ? addPercent(target) : null;
      report.finding({
        cell: target.cell,
        variant: isBare ? "bare" : "unit",
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        ...(fix ? { fix } : {}),
        subject: subjectOf(row),
      });
    });
  },
});
