import { recognise } from "../../../src/core/table";
import { sheetOf } from "../../support/sheet-of";

test("“……” in a level's column is the form's room for more: no section, no level, a slot to be filled", () => {
  const [table] = recognise(
    sheetOf(`
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 培训次数 | ≥5次
      | …… | |
      | 质量指标 | 培训合格率 | ≥95%
    `),
  ).tables;
  expect(table?.emptySlots.map(({ cell, text, level1 }) => [cell, text, level1.name])).toEqual([
    ["B3", "……", "产出指标"],
  ]);
  expect(
    table?.indicators.map(({ level1, level2, section }) => [level1.name, level2.name, section]),
  ).toEqual([
    ["产出指标", "数量指标", null],
    ["产出指标", "质量指标", null],
  ]);
  expect(table?.unrecognised).toEqual([]);
});
