import { isSatisfactionRate } from "../../../src/core/appraisal/score";
import { buildTable, count, percent, type RowSpec } from "./build-table";

/** The steps of `满意度赋分` hold for rates of satisfaction, wherever the form has them. */
describe("a satisfaction rate", () => {
  const isRate = (row: RowSpec): boolean | undefined => {
    const [indicator] = buildTable({ rows: [row] }).indicators;
    return indicator && isSatisfactionRate(indicator);
  };
  const name = "读者满意度";
  const target = percent(90);

  it.each<[string, RowSpec, boolean]>([
    ["by its first level", { level1: "满意度指标", level2: "满意度指标", name, target }, true],
    [
      "by its second level",
      { level1: "效益指标", level2: "服务对象满意度指标", name, target },
      true,
    ],
    ["not by its name", { level1: "效益指标", level2: "社会效益指标", name, target }, false],
    ["not in points", { level1: "满意度指标", name, target: count(4, ">=", "分") }, false],
    ["not without a target", { level1: "满意度指标", name, target: null }, false],
  ])("%s", (_, row, expected) => {
    expect(isRate(row)).toBe(expected);
  });
});
