import fc from "fast-check";
import { type CellValue, type Sheet } from "../../../src/core/sheet";
import { recognise, recogniseInSteps, type PerformanceTable } from "../../../src/core/table";
import { parseValue } from "../../../src/core/values";
import { sheetOfRows } from "../../support/sheet-of";

const LABELS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "实际完成值",
  "分值",
  "得分",
  "产出指标（50分）",
  "效益指标",
  "数量指标",
  "项目名称",
  "年度资金总额",
  "其中：财政拨款",
  "全年预算数",
  "全年执行数",
  "年度总体目标",
  "预期目标",
  "总分",
  "填表人：",
  "项目支出绩效自评表",
  "（2022年度）",
  "单位：万元",
];

const HOSTILE = [
  "((((((((((".repeat(300),
  "（".repeat(32_767),
  "≥".repeat(32_767),
  "1,".repeat(16_000),
  "1.".repeat(16_000),
  "2021年".repeat(5_000),
  "十".repeat(20_000),
  "每".repeat(20_000),
  "指标：".repeat(8_000),
  "[bookmark".repeat(3_000),
  "\ud800",
  "\udc00\ud800",
  "\u202e≥90%\u202c",
  "👨‍👩‍👧‍👦👍",
  "=cmd|' /C calc'!A0",
  "__proto__",
  "constructor",
  "ﷺ".repeat(1_000),
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "≥5次",
      "90%",
      "12月底前",
      "7万元",
      "持续推进",
      "-",
      "#REF!",
      "####",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);

const grid = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 25 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Every place that a table names. */
function cellsOf(table: PerformanceTable): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "cell" && typeof inner === "string") found.push(inner);
      else visit(inner);
    }
  };
  visit({ ...table, title: table.title });
  return found;
}

test("no grid of cells makes it throw, and every place it names is an address", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      for (const table of recognise(sheetOfRows(rows)).tables) {
        for (const each of cellsOf(table)) expect(each).toMatch(/^[A-Z]{1,3}[1-9][0-9]*$/);
        expect(table.range.bottom).toBeLessThan(rows.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("a sheet whose grids disagree in size does not make it throw", () => {
  fc.assert(
    fc.property(grid, fc.nat(30), fc.nat(12), (rows, rowCount, columnCount) => {
      const sheet: Sheet = { ...sheetOfRows(rows), rowCount, columnCount, text: [], formats: [[]] };
      recognise(sheet);
    }),
    { numRuns: 100 },
  );
});

/** Facts of the indicators that do not speak of places. */
function facts(sheet: Sheet): unknown[] {
  return recognise(sheet).tables.flatMap((table) =>
    table.indicators.map((each) => ({
      levels: [each.level1.name, each.level2.name],
      name: each.name.clean,
      target: [
        each.target?.text,
        each.target?.parsed.kind,
        each.target?.parsed.value?.toFixed(),
        each.target?.parsed.unit,
      ],
      actual: [each.actual?.text, each.actual?.parsed.value?.toFixed()],
      weight: each.weight?.value?.toFixed(),
      score: each.score?.value?.toFixed(),
      reason: each.reason?.text,
      direction: each.direction,
    })),
  );
}

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "年度指标值",
  "计量单位",
  "全年实际值",
  "得分",
  "偏差原因分析",
];
const BODY: CellValue[][] = [
  ["产出指标（60分）", "数量指标", "培训次数", 10, "≥7", "次", 8, 10, ""],
  ["", "", "其中：线上培训", "", "≥2", "次", 2, "", ""],
  ["", "质量指标", "培训合格率", 20, "≥99", "%", 98, 19.8, "缺考"],
  ["", "时效指标", "完成时间", 10, "2022年12月底前", "", "2022年11月", 10, ""],
  ["", "成本指标", "培训经费", 20, "≤7", "万元", 6.5, 20, ""],
  ["效益指标（30分）", "社会效益指标", "干部能力", 30, "提升", "", "提升", 30, ""],
  ["满意度指标（10分）", "服务对象满意度指标", "学员满意度", 10, "≥90", "%", 95, 10, ""],
];

function form(
  order: readonly number[],
  left: number,
  top: number,
  blanks: readonly number[],
): Sheet {
  const arrange = (row: readonly CellValue[]): CellValue[] => [
    ...Array<CellValue>(left).fill(""),
    ...order.map((at) => row[at] ?? ""),
  ];
  const rows: CellValue[][] = [
    ...Array.from({ length: top }, (): CellValue[] => []),
    [...Array<CellValue>(left).fill(""), "项目绩效目标自评表（2022年度）"],
    arrange(HEADINGS),
  ];
  BODY.forEach((row, at) => {
    if (blanks.includes(at)) rows.push([]);
    rows.push(arrange(row));
  });
  return sheetOfRows(rows);
}

const inOrder = HEADINGS.map((_, at) => at);
const plain = facts(form(inOrder, 0, 0, []));

test("the form of the properties is read whole", () => {
  expect(plain).toHaveLength(BODY.length);
});

test("columns in any order, a form anywhere on the sheet and blank rows in it yield the same facts", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
      fc.nat(6),
      fc.nat(9),
      fc.uniqueArray(fc.nat(BODY.length - 1), { maxLength: 4 }),
      (order, left, top, blanks) => {
        expect(facts(form(order, left, top, blanks))).toEqual(plain);
      },
    ),
    { numRuns: 150 },
  );
});

test("in steps it comes to the same as at once, and never takes many rows between two pauses", () => {
  const rows: CellValue[][] = [["一级指标", "二级指标", "三级指标", "指标值"]];
  for (let at = 0; at < 5_000; at++)
    rows.push([
      at === 0 ? "产出指标" : "",
      at === 0 ? "数量指标" : "",
      `第${String(at)}项`,
      `≥${String(at)}次`,
    ]);
  const sheet = sheetOfRows(rows);
  const steps = recogniseInSteps(sheet);
  let pauses = 0;
  let step = steps.next();
  let last = 0;
  while (!step.done) {
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value.done;
    pauses++;
    step = steps.next();
  }
  expect(pauses).toBeGreaterThan(8);
  expect(step.value.tables[0]?.indicators).toEqual(recognise(sheet).tables[0]?.indicators);
});

describe("hostile texts", () => {
  const LIMIT = 400;

  test.each(HOSTILE.map((text, at) => ({ at, text })))(
    "value text $at is read in linear time",
    ({ text }) => {
      const long = text.repeat(Math.ceil(32_767 / text.length)).slice(0, 32_767);
      const start = performance.now();
      expect(() => parseValue(long)).not.toThrow();
      expect(() => parseValue(text)).not.toThrow();
      expect(performance.now() - start).toBeLessThan(LIMIT);
    },
  );

  test("a form full of them is read in linear time", () => {
    const rows: CellValue[][] = [
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ];
    for (const text of HOSTILE) rows.push([text, text, text, text, text, text, text]);
    const start = performance.now();
    recognise(sheetOfRows([...HOSTILE.map((text) => [text, text]), ...rows]));
    expect(performance.now() - start).toBeLessThan(5 * LIMIT);
  });

  test("any string at all is read as some kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(typeof parseValue(text).kind).toBe("string");
      }),
      { numRuns: 2_000 },
    );
  });
});
