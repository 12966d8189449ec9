import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import {
  isCostName,
  isCountOfWork,
  isMoneyUnderEcology,
  isSatisfactionName,
  isShareOfGoodWork,
  isTimelinessName,
  isWholeCost,
} from "../../vocabulary/dimension-words";

/** The dimension that name and value speak of together: a count, a date, an amount, a share. */
function wantedByValue({ name, level2, target }: Indicator): string | null {
  const kind = target?.parsed.kind;
  switch (level2.name) {
    case "质量指标":
    case "时效指标":
      if (kind === "number" && isCountOfWork(name.clean)) return "数量指标";
      if (kind === "money" && isWholeCost(name.clean)) return "成本指标";
      return kind === "date" && level2.name === "质量指标" && isTimelinessName(name.clean)
        ? "时效指标"
        : null;
    case "成本指标":
      if (kind === "number" && isCountOfWork(name.clean)) return "数量指标";
      if (kind === "percent" && isShareOfGoodWork(name.clean)) return "质量指标";
      return kind === "date" && isTimelinessName(name.clean) ? "时效指标" : null;
    case "社会效益指标":
    case "可持续影响指标":
    case "满意度指标":
      return kind === "money" && isWholeCost(name.clean) ? "成本指标" : null;
    default:
      return null;
  }
}

/** The dimension that the name speaks of, where it is plainly another than the label's. */
function misplaced(row: Indicator): { variant: string; wanted: string } | null {
  const name = row.name.clean;
  const level2 = row.level2.name;
  if (!row.level2.known || level2 === null) return null;
  const dimension = dimensionOf(row);
  if (isSatisfactionName(name) && dimension !== "satisfaction") {
    return { variant: "satisfaction", wanted: "满意度指标" };
  }
  if (level2 === "数量指标") {
    if (isTimelinessName(name)) return { variant: "other", wanted: "时效指标" };
    if (isCostName(name)) return { variant: "other", wanted: "成本指标" };
  }
  const wanted = wantedByValue(row);
  if (wanted !== null) return { variant: "other", wanted };
  if (level2 === "生态效益指标" && isMoneyUnderEcology(name)) {
    return { variant: "ecology", wanted: "经济效益指标" };
  }
  return null;
}

/** B04: the name speaks of another dimension than its label: 满意度 under 社会效益, 成本 under 数量. */
export const B04 = defineRule({
  code: "B04",
  slug: "wrong-dimension",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      if (!isNamed(row)) return;
      const found = misplaced(row);
      if (!found) return;
      report.finding({
        cell: row.name.cell,
        ...(row.level2.source ? { related: [row.level2.source.cell] } : {}),
        variant: found.variant,
        data: {
          name: quoted(row.name.text),
          level2: row.level2.name ?? "",
          wanted: found.wanted,
        },
        subject: subjectOf(row),
      });
    });
  },
});
