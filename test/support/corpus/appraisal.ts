import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { appraise, DEFAULT_PROFILE, type Appraisal } from "../../../src/core/appraisal";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { type Big } from "../../../src/core/values";
import { readWorkbook } from "../../../src/files";

/** Figures that agree with the truth, and each that does not, in words. */
export interface AppraisalMeasure {
  right: number;
  readonly misses: string[];
}

interface TruthRow {
  readonly row: number;
  readonly name: string | null;
  readonly isIndicator: boolean;
  readonly attainment: number | null;
  readonly attainmentAlt?: readonly number[];
  readonly computedScore: { readonly mof2020: number } | null;
  readonly actual: { readonly unsure?: boolean } | null;
  readonly target: { readonly unsure?: boolean } | null;
  readonly unsureFields?: readonly string[];
}

interface Facts {
  readonly executionRate: number | null;
  readonly costSumWan: number | null;
  readonly computedTotal: number | null;
}

/** A figure of ours, what it may be, and how near it must come. */
interface Held {
  readonly what: string;
  readonly ours: Big | null;
  readonly right: readonly (number | null)[];
  readonly tolerance: number;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function hold(measure: AppraisalMeasure, held: Held): void {
  const { what, ours, right, tolerance } = held;
  const agrees = right.some((value) =>
    ours === null || value === null ? ours === value : ours.minus(value).abs().lte(tolerance),
  );
  if (agrees) measure.right++;
  else measure.misses.push(`${what}: ${ours?.toFixed() ?? "null"}, truth ${String(right[0])}`);
}

function holdRow(
  measure: AppraisalMeasure,
  what: string,
  row: TruthRow,
  table: PerformanceTable,
  appraisal: Appraisal,
): void {
  const unsure = new Set(row.unsureFields);
  const ours = appraisal.rows.find(({ indicator }) => indicator.row === row.row - 1);
  if (!ours && !table.indicators.some((indicator) => indicator.row === row.row - 1)) {
    measure.misses.push(`${what}: not read as an indicator`);
    return;
  }
  if (!unsure.has("attainment")) {
    hold(measure, {
      what: `${what} attainment`,
      ours: ours?.attainment ?? null,
      right: [row.attainment, ...(row.attainmentAlt ?? [])],
      tolerance: 1e-5,
    });
  }
  if (!unsure.has("computedScore")) {
    hold(measure, {
      what: `${what} score`,
      ours: ours?.score ?? null,
      right: [row.computedScore?.mof2020 ?? null],
      tolerance: 1e-9,
    });
  }
}

async function holdCase(measure: AppraisalMeasure, corpus: string, id: string): Promise<void> {
  const truth = json(path.join(corpus, "truth", `${id}.json`)) as {
    readonly sheet: string;
    readonly rows: readonly TruthRow[];
  };
  const { facts } = json(path.join(corpus, "cases", `${id}.json`)) as { readonly facts: Facts };
  const file = readFileSync(path.join(corpus, "cases", `${id}.xlsx`));
  const sheets = await readWorkbook(new Uint8Array(file));
  const sheet = sheets.find((each) => each.sheet.name === truth.sheet)?.sheet;
  const table = sheet && recognise(sheet).tables[0];
  if (!table) {
    measure.misses.push(`${id}: no table`);
    return;
  }
  const appraisal = appraise(table, DEFAULT_PROFILE);
  for (const row of truth.rows) {
    if (!row.isIndicator || row.target?.unsure || row.actual?.unsure) continue;
    holdRow(measure, `${id} row ${String(row.row)} ${row.name ?? ""}`, row, table, appraisal);
  }
  const { execution, costs, total } = appraisal;
  hold(measure, {
    what: `${id} execution rate`,
    ours: execution.rate,
    right: [facts.executionRate],
    tolerance: 1e-5,
  });
  hold(measure, {
    what: `${id} cost sum (万元)`,
    ours: costs.sum?.div(10_000) ?? null,
    right: [facts.costSumWan],
    tolerance: 1e-6,
  });
  hold(measure, {
    what: `${id} sum of scores`,
    ours: total.declaredSum,
    right: [facts.computedTotal],
    tolerance: 1e-6,
  });
}

/** Appraises every case of the corpus and compares with its truth. */
export async function measureAppraisal(corpus: string): Promise<AppraisalMeasure> {
  const measure: AppraisalMeasure = { right: 0, misses: [] };
  const files = readdirSync(path.join(corpus, "truth")).filter((name) => name.endsWith(".json"));
  for (const file of files) await holdCase(measure, corpus, file.replace(".json", ""));
  return measure;
}
