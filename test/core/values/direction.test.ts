import { parseValue } from "../../../src/core/values";
import { directionOf } from "../../../src/core/values/direction";

function direction(
  name: string,
  target: string | null,
  label: string | null = null,
  cost = false,
): string {
  const reading = directionOf({
    name,
    target: target === null ? null : parseValue(target),
    label,
    cost,
  });
  return `${reading.direction}${reading.certain ? "" : " ?"}`;
}

test.each([
  ["培训次数", "≥7次", "higher-is-better"],
  ["管理维护故障率", "≤5%", "lower-is-better"],
  ["差错率", "1%", "lower-is-better"],
  ["群众投诉次数", "0次", "lower-is-better"],
  ["投诉办结率", "100%", "higher-is-better"],
  ["治安案件发案下降率", "5%", "higher-is-better"],
  ["精品示范村建设数量", "≤4", "lower-is-better"],
  ["验收合格率", "100%", "higher-is-better"],
  ["节约的支出", "1500万元", "higher-is-better"],
  ["受益人数", "90人", "higher-is-better ?"],
  ["三公经费控制率", "100%", "exact ?"],
  ["按期开工", "=100%", "exact"],
  ["人居环境", "明显改善", "qualitative"],
  ["完成情况", "是", "qualitative"],
  ["办理人数", "", "qualitative ?"],
])("%s with %s: %s", (name, target, expected) => {
  expect(direction(name, target)).toBe(expected);
});

test("an amount in a cost row is better lower", () => {
  expect(direction("工程款", "50万元", null, true)).toBe("lower-is-better");
  expect(direction("维修经费", "50万元")).toBe("lower-is-better ?");
});

test("an operator is stronger than the name, the name's label stronger than its words", () => {
  expect(direction("故障率", "≥5%")).toBe("higher-is-better");
  expect(direction("超期件数", "3件", "反向指标")).toBe("lower-is-better");
  expect(direction("故障率", "5%", "正向")).toBe("higher-is-better");
});
