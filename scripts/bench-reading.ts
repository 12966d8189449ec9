/**
 * Time and memory of reading, as `npm run bench -- reading` prints it. A table of
 * n rows is made of values that differ from row to row, so that nothing is won by
 * remembering; wall and processor time are the medians of several runs.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { recognise } from "../src/core/table";
import { type CellValue, type Sheet } from "../src/core/sheet";
import { readWorkbook } from "../src/files";
import { sheetOfRows } from "../test/support/sheet-of";

const LEVEL2 = ["数量指标", "质量指标", "时效指标", "成本指标"];

function header(): CellValue[][] {
  return [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", "全县基层治理专项", "", "", "主管部门", "某县民政局"],
    ["项目资金\n（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
    ["", "年度资金总额", "", 100, 120, 110.5, 10, 9.21],
    ["", "其中：财政拨款", "", 100, 120, 110.5, "—", "—"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
  ];
}

/** An evaluation form with `rows` indicators: numbers, percents, dates and amounts in turn. */
export function evaluationForm(rows: number): CellValue[][] {
  const all = header();
  for (let at = 0; at < rows; at++) {
    const turn = at % 4;
    const month = 1 + (at % 12);
    const target = [
      `≥${String(at)}次`,
      `≥${String(at % 100)}.${String(at % 7)}%`,
      `${String(2000 + (at % 23))}年${String(month)}月底前`,
      `≤${String(at / 100)}万元`,
    ];
    const actual: CellValue[] = [
      `${String(at + 3)}次`,
      (at % 97) / 97,
      "已完成",
      `${String(at / 101)}万元`,
    ];
    all.push([
      at === 0 ? "产出指标（50分）" : "",
      at % 25 === 0 ? (LEVEL2[(at / 25) % 4] ?? "") : "",
      `第${String(at)}项工作任务开展情况`,
      target[turn] ?? "",
      actual[turn] ?? "",
      5,
      4.5,
      turn === 0 ? "因故未完成" : "",
    ]);
  }
  return all;
}

/** A sheet of `cells` used cells with one form of 58 rows in its middle. */
export function formInData(cells: number): Sheet {
  const width = 20;
  const height = Math.ceil(cells / width);
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row++) {
    const data: CellValue[] = [];
    for (let column = 0; column < width; column++) {
      data.push(
        (row + column) % 3 === 0 ? `明细数据${String(row)}-${String(column)}` : row * column,
      );
    }
    rows.push(data);
  }
  const form = [[], ...evaluationForm(58), []];
  rows.splice(Math.floor(height / 2), form.length, ...form);
  return sheetOfRows(rows);
}

interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function time(runs: number, work: () => void): Timing {
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < runs; run++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    work();
    walls.push(performance.now() - start);
    cpus.push(process.cpuUsage(cpu).user / 1000);
  }
  return { wall: median(walls), cpu: median(cpus) };
}

/** Prints the figures of reading. */
export async function benchReading(): Promise<void> {
  const line = (what: string, cells: number, timing: Timing, memory: number): void => {
    const each = (timing.wall * 1e6) / cells;
    process.stdout.write(
      `${what.padEnd(34)}${timing.wall.toFixed(1).padStart(10)} ms wall ${timing.cpu.toFixed(1).padStart(9)} ms cpu ${each.toFixed(0).padStart(7)} ns/cell ${memory.toFixed(0).padStart(6)} B/cell\n`,
    );
  };
  const [seed] = await readWorkbook(
    readFileSync(path.join(import.meta.dirname, "../test/corpus/seed.xlsx")),
  );
  if (seed) {
    const cells = seed.sheet.rowCount * seed.sheet.columnCount;
    const timing = time(201, () => recognise(seed.sheet));
    line("the seed, 58 rows", cells, timing, memoryOf(() => recognise(seed.sheet)) / cells);
  }
  for (const rows of [1_000, 10_000, 100_000]) {
    const sheet = sheetOfRows(evaluationForm(rows));
    const cells = sheet.rowCount * sheet.columnCount;
    let kept = recognise(sheet);
    const timing = time(rows > 50_000 ? 5 : 21, () => {
      kept = recognise(sheet);
    });
    if (kept.tables[0]?.indicators.length !== rows) throw new Error("the bench's form was misread");
    line(`${String(rows)} indicator rows`, cells, timing, memoryOf(() => recognise(sheet)) / cells);
  }
  const sheet = formInData(1_000_000);
  const cells = sheet.rowCount * sheet.columnCount;
  let found = recognise(sheet);
  const timing = time(5, () => {
    found = recognise(sheet);
  });
  if (found.tables.length !== 1 || found.tables[0]?.indicators.length !== 58)
    throw new Error("the form in the data was misread");
  line(
    "1000000 cells, one form of 58 rows",
    cells,
    timing,
    memoryOf(() => recognise(sheet)) / cells,
  );
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that a result keeps. */
function memoryOf(make: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : Math.max(0, after - before);
}
