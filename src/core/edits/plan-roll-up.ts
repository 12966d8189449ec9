import { fill, messagesFor, type Language } from "../messages";
import { rangeToA1, toA1 } from "../sheet/address";
import { type EditPlan } from "./edit";
import { ROLL_UP_ROLE } from "./ownership";
import { textLiteral } from "./reference";
import { rollUpColumns, type RollUpColumns } from "./roll-up/columns";
import { drawRow } from "./roll-up/draw-row";
import { drawLeftOut, type LeftOutPlace } from "./roll-up/left-out";
import { orderRows, type OrderedRows } from "./roll-up/order";
import { rateResult, sumOf, valueOf } from "./roll-up/results";
import { type RollUpRow } from "./roll-up/row";
import { SheetSketch } from "./sheet-sketch";
import { rateFormula } from "./summary/formulas";
import { BODY, CENTRED, HEADING, REMARK, SHARE, SUM_ROW, TITLE, WAN } from "./summary/look";

export { rollUpRow, type RolledFile, type RollUpRow } from "./roll-up/row";
export { type LeftOutPlace } from "./roll-up/left-out";

const HEADING_ROW = 2;
const POINTS = { align: "right", numberFormat: "0.00" } as const;
/** Names of those who sign: larger than a remark, and with room to write in. */
const SIGNATURES = { ...REMARK, fontSize: 10, fontColor: "#000000" };

export interface RollUpOptions {
  readonly language: Language;
  /** When the sheet is made, as it is to be shown: "2022-12-31 10:30". */
  readonly madeAt: string;
  /** How many files it is made of; null for the sheets of the workbook itself. */
  readonly files: number | null;
  /** Sheets or files that could not be rolled up, with the reason. */
  readonly leftOut: readonly LeftOutPlace[];
}

/**
 * Plans the sheet `汇总表`: one row a table with 预算, 执行, 执行率, 总分, 等级, 自报总分 and
 * the counts of its check; below them the sums, what is not added up, what was left out,
 * and room to sign. For A4 landscape. In a workbook amounts and points are formulas over
 * the tables' cells; amounts are in 万元.
 */
export function planRollUp(rows: readonly RollUpRow[], options: RollUpOptions): EditPlan {
  const { language, madeAt, files } = options;
  const words = messagesFor(language).rollUp;
  const columns = rollUpColumns(files !== null);
  const { last } = columns;
  const ordered = orderRows(rows);
  const sketch = new SheetSketch();
  drawTitle(sketch, rows, columns, language);
  let next = drawTables(sketch, ordered, columns, language);
  if (options.leftOut.length > 0) {
    next = drawLeftOut(sketch, next, options.leftOut, columns, language);
  }
  drawSignatures(sketch, next, columns, language);
  const made = files === null ? words.made : words.madeOfFiles;
  sketch.text(next + 1, 0, fill(made, { date: madeAt, files: files ?? 0 }, language));
  sketch.merge(next + 1, 0, next + 1, last);
  sketch.style(next + 1, 0, next + 1, last, REMARK);
  return {
    kind: "roll-up",
    cells: [],
    sheets: [
      sketch.plan({
        name: words.sheetName,
        role: ROLL_UP_ROLE,
        columnWidths: columns.widths,
        freezeRows: HEADING_ROW + 1,
        print: {
          area: rangeToA1({ top: 0, left: 0, bottom: next + 1, right: last }),
          orientation: "landscape",
          titleRows: `1:${String(HEADING_ROW + 1)}`,
          fitWidth: true,
          paper: "A4",
          footer: words.footer,
          centerHorizontally: true,
        },
        select: "A1",
      }),
    ],
  };
}

/** The one that all have; null where they differ or there is none. */
function common<T>(all: readonly T[]): T | null {
  const [first, ...others] = new Set(all);
  return others.length === 0 ? (first ?? null) : null;
}

function drawTitle(
  sketch: SheetSketch,
  rows: readonly RollUpRow[],
  columns: RollUpColumns,
  language: Language,
): void {
  const words = messagesFor(language).rollUp;
  const { last } = columns;
  const year = common(rows.map((row) => row.year));
  sketch.text(0, 0, year === null ? words.title : fill(words.titleOfYear, { year }, language));
  sketch.merge(0, 0, 0, last);
  sketch.style(0, 0, 0, last, TITLE);
  sketch.height(0, 32);
  const unit = common(rows.map(({ department }) => department.split("/")[0] ?? ""));
  const right = columns.at("grade");
  sketch.text(1, 0, fill(words.unit, { name: unit ?? "" }, language));
  sketch.merge(1, 0, 1, right - 1);
  sketch.text(1, right, words.moneyUnit);
  sketch.merge(1, right, 1, last);
  sketch.style(1, 0, 1, last, SIGNATURES);
  sketch.style(1, right, 1, last, { align: "right" });
  sketch.height(1, 20);
  columns.names.forEach((name, at) => sketch.text(HEADING_ROW, at, words.headings[name]));
  sketch.style(HEADING_ROW, 0, HEADING_ROW, last, HEADING);
  sketch.height(HEADING_ROW, 32);
}

/** The names of those who sign, over the width of the sheet. */
function drawSignatures(
  sketch: SheetSketch,
  row: number,
  columns: RollUpColumns,
  language: Language,
): void {
  const words = messagesFor(language).rollUp.signatures;
  const places = [
    { from: 0, text: words.preparer },
    { from: columns.at("project"), text: words.reviewer },
    { from: columns.at("kind"), text: words.head },
    { from: columns.at("total"), text: words.date },
  ];
  places.forEach(({ from, text }, at) => {
    sketch.text(row, from, text);
    sketch.merge(row, from, row, (places[at + 1]?.from ?? columns.last + 1) - 1);
  });
  sketch.style(row, 0, row, columns.last, SIGNATURES);
  sketch.height(row, 30);
}

/** Draws the rows, their sums and what is listed beside; returns the first row below. */
function drawTables(
  sketch: SheetSketch,
  { counted, beside }: OrderedRows,
  columns: RollUpColumns,
  language: Language,
): number {
  const words = messagesFor(language).rollUp;
  const { last } = columns;
  const first = HEADING_ROW + 1;
  if (counted.length === 0) {
    sketch.text(first, 0, words.nothing);
    sketch.merge(first, 0, first, last);
    sketch.style(first, 0, first, last, BODY);
    return first + 1;
  }
  counted.forEach((row, at) => {
    drawRow(sketch, first + at, at + 1, row, columns, language);
  });
  styleRows(sketch, first, first + counted.length - 1, columns);
  const sumRow = first + counted.length;
  drawSums(sketch, sumRow, counted, columns, language);
  if (beside.length === 0) return sumRow + 1;
  const titleRow = sumRow + 1;
  sketch.text(titleRow, 0, words.besideTitle);
  sketch.merge(titleRow, 0, titleRow, last);
  sketch.style(titleRow, 0, titleRow, last, { ...BODY, bold: true });
  sketch.height(titleRow, 21);
  beside.forEach(({ row, reason }, at) => {
    const number = counted.length + at + 1;
    drawRow(sketch, titleRow + 1 + at, number, row, columns, language, reason);
  });
  styleRows(sketch, titleRow + 1, titleRow + beside.length, columns);
  return titleRow + beside.length + 1;
}

function styleRows(sketch: SheetSketch, top: number, bottom: number, columns: RollUpColumns): void {
  const { at, last } = columns;
  sketch.style(top, 0, bottom, last, BODY);
  sketch.style(top, at("number"), bottom, at("number"), CENTRED);
  sketch.style(top, at("year"), bottom, at("kind"), CENTRED);
  sketch.style(top, at("year"), bottom, at("year"), { numberFormat: "0" });
  sketch.style(top, at("budget"), bottom, at("executed"), WAN);
  sketch.style(top, at("rate"), bottom, at("rate"), SHARE);
  sketch.style(top, at("total"), bottom, at("total"), POINTS);
  sketch.style(top, at("grade"), bottom, at("grade"), CENTRED);
  sketch.style(top, at("declared"), bottom, at("declared"), POINTS);
  sketch.style(top, at("errors"), bottom, at("warnings"), CENTRED);
}

/** 预算合计, 执行合计, 总执行率 (sum over sum), and how many tables have no executed amount. */
function drawSums(
  sketch: SheetSketch,
  row: number,
  counted: readonly RollUpRow[],
  columns: RollUpColumns,
  language: Language,
): void {
  const words = messagesFor(language).rollUp;
  const { at, last } = columns;
  const count = counted.length;
  const range = (name: "budget" | "executed" | "errors" | "warnings"): string =>
    rangeToA1({ top: row - count, left: at(name), bottom: row - 1, right: at(name) });
  sketch.text(row, 0, fill(words.sum, { count }, language));
  for (const name of ["budget", "executed"] as const) {
    const amounts = range(name);
    const result = sumOf(counted, name)?.toNumber() ?? "";
    sketch.formula(row, at(name), `IF(COUNT(${amounts})=0,"",SUM(${amounts}))`, result);
  }
  for (const name of ["errors", "warnings"] as const) {
    const result = counted.reduce((sum, each) => sum + each[name], 0);
    sketch.formula(row, at(name), `SUM(${range(name)})`, result);
  }
  const budget = toA1(row, at("budget"));
  const executed = toA1(row, at("executed"));
  const rate = rateResult(sumOf(counted, "executed"), sumOf(counted, "budget"));
  sketch.formula(row, at("rate"), rateFormula(executed, budget), rate);
  const having = (name: "budget" | "executed"): number =>
    counted.filter((each) => valueOf(each, name) !== null).length;
  const without = having("budget") - having("executed");
  const missing = `COUNT(${range("budget")})-COUNT(${range("executed")})`;
  sketch.formula(
    row,
    at("remark"),
    `IF(${missing}>0,${missing}&${textLiteral(words.notExecuted)},"")`,
    without > 0 ? `${String(without)}${words.notExecuted}` : "",
  );
  styleRows(sketch, row, row, columns);
  sketch.style(row, 0, row, last, SUM_ROW);
  sketch.style(row, 0, row, at("kind"), CENTRED);
  sketch.merge(row, 0, row, at("kind"));
  sketch.height(row, 24);
}
