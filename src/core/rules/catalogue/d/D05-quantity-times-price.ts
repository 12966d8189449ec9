import { filterInSteps } from "../../../appraisal/steps";
import { compareCosts } from "../../../appraisal/costs";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { near, showWan } from "../../support/values/figures";
import { sourcesOf } from "../../support/money/fund-sums";
import { isCeiling } from "../../support/values/operators";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows, partOf } from "../../support/rows/rows";
import { bare, quoted } from "../../support/texts/words";
import { PRODUCT_TOLERANCE } from "../../tolerances";

/** 元/人 → 人; null for prices per period or for two things at once (元/人·月). */
function pieceOf(unit: string | null): string | null {
  const piece = unit?.startsWith("元/") === true ? unit.slice(2) : null;
  return piece === null || piece.includes("·") || piece.includes("/") ? null : piece;
}

/** The one quantity that is counted in `unit`; null where none or several are. */
function* quantityIn(
  table: PerformanceTable,
  unit: string,
): Generator<undefined, Indicator | null> {
  const counted = yield* filterInSteps(namedRows(table), (row) => {
    const parsed = row.target?.parsed;
    return parsed?.kind === "number" && parsed.unit === unit && !row.sub;
  });
  const quantities = counted.filter((row) => partOf(row) === "quantity");
  return counted.length === 1 && quantities.length === 1 ? (quantities[0] ?? null) : null;
}

/** Words that every price has; what is left of its name is what the price is for. */
const PRICE_WORDS =
  /人均|户均|亩均|生均|均价|平均|每|单位|单价|标准|成本|费用|经费|支出|开支|造价|价格|补助|补贴|资金|资助|奖励|救助|扶助|发放|控制|不超过?|数|额|费|的|人|户|亩|次/g;

/** The price names something else than what is counted: 人均培训成本 beside 服务群众人数. */
function isForOtherThings(price: Indicator, quantity: Indicator): boolean {
  const subject = bare(price.name.clean).replace(PRICE_WORDS, "");
  const counted = quantity.name.clean;
  return subject.length >= 2 && !Array.from(subject).some((letter) => counted.includes(letter));
}

/** 单个企业补助上限: the most that one may get, not what each of them gets. */
function isLimit({ name }: Indicator): boolean {
  return /上限|最高|限额|封顶|单个|单笔/.test(name.clean);
}

/** D05: the one quantity times its unit cost against the budget. */
export const D05 = defineRule({
  code: "D05",
  slug: "quantity-times-price",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["arithmetic", "review"],
  *check({ table }, report) {
    const { budget } = compareCosts(table);
    if (!budget?.gt(0)) return;
    const prices = yield* filterInSteps(
      namedRows(table),
      (row) => row.target?.parsed.kind === "unit-cost",
    );
    if (prices.length !== 1) return;
    for (const price of prices) {
      const piece = pieceOf(price.target?.parsed.unit ?? null);
      const quantity = piece === null ? null : yield* quantityIn(table, piece);
      if (!price.target?.parsed.value || !quantity?.target?.parsed.value) continue;
      const product = price.target.parsed.value.times(quantity.target.parsed.value);
      const data = {
        name: quoted(price.name.text),
        quantity: quoted(quantity.target.text),
        price: quoted(price.target.text),
        product: showWan(product),
        budget: showWan(budget),
      };
      const amounts = [budget, ...sourcesOf(table)];
      if (amounts.some((each) => near(product, each, each.times(PRODUCT_TOLERANCE)))) {
        report.pass({ data });
      } else if (product.gt(budget) && !isForOtherThings(price, quantity) && !isLimit(price)) {
        report.finding({
          cell: price.target.cell,
          related: [quantity.target.cell],
          // Not each of them need cost as much as it may.
          ...(isCeiling(price.target) ? { variant: "ceiling", severity: "hint" as const } : {}),
          data,
          subject: subjectOf(price),
        });
      }
    }
  },
});
