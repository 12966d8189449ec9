import {
  makeChoice,
  optionsFor,
  recognise,
  sheetShape,
  type SheetShape,
} from "../../../src/core/table";
import { parseRange, type Sheet } from "../../../src/core/sheet";
import { sheetOf } from "../../support/sheet-of";

function shapeOf(sheet: Sheet): SheetShape | null {
  const work = sheetShape(sheet);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const UNKNOWN = `
  甲项目的事 | | | |
  归口 | 干什么 | 干到什么程度 | 干成了什么 | 备注
  产出 | 培训次数 | ≥5次 | 6次 |
  产出 | 培训人数 | ≥100人 | 98人 |
`;

test("a sheet whose headings say nothing is no table", () => {
  const reading = recognise(sheetOf(UNKNOWN));
  expect(reading.tables).toEqual([]);
  expect(reading.lookedFor.map((each) => each.what)).toEqual([
    "title",
    "level-headings",
    "name-heading",
    "value-heading",
  ]);
});

test("indicators side by side are no table, and it is said that they are seen", () => {
  const reading = recognise(
    sheetOf(`
      2024年项目支出绩效目标表
      三级指标 | 路灯维护数 | 亮灯率 | 市民满意度
      指标值 | ≥300盏 | ≥98% | ≥90%
    `),
  );
  expect(reading.tables).toEqual([]);
  const sideways = reading.lookedFor.find(({ what }) => what === "sideways");
  expect(sideways?.found).toEqual({ cell: "A2", text: "三级指标" });
});

describe("roles of columns given by hand", () => {
  const sheet = sheetOf(UNKNOWN, { at: "B3" });
  const columnRoles = { 2: "level3", 3: "target", 4: "actual" } as const;

  test("make a table of what was none", () => {
    const [table] = recognise(sheet, { columnRoles }).tables;
    expect(
      table?.indicators.map((each) => [each.name.text, each.target?.text, each.actual?.text]),
    ).toContainEqual(["培训人数", "≥100人", "98人"]);
    expect(table?.indicators.at(-1)?.target?.cell).toBe("D6");
  });

  test("are kept for sheets of the same shape, wherever the form stands", () => {
    const shape = shapeOf(sheet);
    const choice = shape && makeChoice(shape, { columnRoles });
    const elsewhere = sheetOf(UNKNOWN, { at: "D10" });
    expect(choice && optionsFor(shapeOf(elsewhere), [choice])).toEqual({
      columnRoles: { 4: "level3", 5: "target", 6: "actual" },
    });
    const other = sheetOf("一级指标 | 三级指标 | 指标值\n产出指标 | 甲 | 5次");
    expect(choice && optionsFor(shapeOf(other), [choice])).toEqual({});
  });

  test("correct a heading that was read otherwise", () => {
    const form = sheetOf(
      "一级指标 | 三级指标 | 指标值 | 备注\n产出指标 | 甲 | 5次 | 6次\n产出指标 | 乙 | 7次 | 8次",
    );
    const [table] = recognise(form, { columnRoles: { 3: "actual" } }).tables;
    expect(table?.indicators.map((each) => each.actual?.text)).toEqual(["6次", "8次"]);
    expect(table?.kind).toBe("self-evaluation");
  });
});

test("a selected range is read as if nothing else were there", () => {
  const sheet = sheetOf(`
    一级指标 | 三级指标 | 指标值
    产出指标 | 甲 | 5次
    | |
    一级指标 | 三级指标 | 指标值
    产出指标 | 乙 | 7次
  `);
  const range = parseRange("A4:C5");
  const tables = range ? recognise(sheet, { range }).tables : [];
  expect(tables.map((table) => table.indicators.map((each) => each.name.cell))).toEqual([["B5"]]);
});

test("the shape of a sheet is its headings, not its place or its rows", () => {
  const form = "一级指标 | 三级指标 | 指标值\n产出指标 | 甲 | 5次";
  expect(shapeOf(sheetOf(form))?.key).toBe(
    shapeOf(sheetOf(`${form}\n | 乙 | 6次`, { at: "C7" }))?.key,
  );
  expect(shapeOf(sheetOf(form))?.key).not.toBe(
    shapeOf(sheetOf(form.replace("指标值", "完成值")))?.key,
  );
  expect(shapeOf(sheetOf(""))).toBeNull();
});
