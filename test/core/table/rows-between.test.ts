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

test("notes right under a list whose first column holds the names are no indicators", () => {
  const [table] = recognise(
    sheetOf(`
      三级指标 | 计量单位 | 指标性质 | 指标值
      辅警人数 | 人 | = | 512
      服务对象满意度 | % | ≥ | 95
      注：1.由资金使用单位填报。 | | |
      2.绝对值直接累加计算，相对值按照资金额度加权平均计算。 | | |
    `),
  ).tables;
  expect(table?.indicators.map(({ name }) => name.text)).toEqual(["辅警人数", "服务对象满意度"]);
  expect(table?.footer[0]).toMatchObject({ role: "note", cell: "A4" });
});

test("headings repeated on a new page keep the levels, and tell of no second period", () => {
  const [table] = recognise(
    sheetOf(`
      年度绩效目标 | | |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 培训次数 | ≥5次
      一级指标 | 二级指标 | 三级指标 | 指标值
      | | 培训人数 | ≥50人
      | 质量指标 | 培训合格率 | ≥95%
    `),
  ).tables;
  expect(
    table?.indicators.map(({ level1, level2, period }) => [level1.name, level2.name, period]),
  ).toEqual([
    ["产出指标", "数量指标", null],
    ["产出指标", "数量指标", null],
    ["产出指标", "质量指标", null],
  ]);
});
