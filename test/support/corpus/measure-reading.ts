import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/files";
import { type Sheet } from "../../../src/core/sheet";
import {
  recognise,
  type Indicator,
  type LevelField,
  type PerformanceTable,
  type ValueField,
} from "../../../src/core/table";
import { Big, parseValue } from "../../../src/core/values";
import { type CorpusEntry, type TrueRow, type TrueValue } from "./truth";

/** Right and counted answers of one kind. */
export interface Score {
  right: number;
  of: number;
}

export const MEASURES = [
  "tables",
  "rows",
  "levels",
  "cells",
  "values",
  "directions",
  "facts",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface CaseReading {
  readonly id: string;
  readonly scores: Record<Measure, Score>;
  readonly misses: string[];
}

const KINDS: Readonly<Record<string, string>> = {
  目标表: "target",
  自评表: "self-evaluation",
  整体目标表: "department-target",
  整体自评表: "department-self-evaluation",
  监控表: "monitoring",
};

function list(
  alternatives: readonly (string | null)[] | string | null | undefined,
): readonly (string | null)[] {
  if (alternatives === undefined) return [];
  return Array.isArray(alternatives)
    ? (alternatives as (string | null)[])
    : [alternatives as string | null];
}

/** Canonical level, "other" for a printed one that is on no list, null where nothing is printed. */
function levelName(level: LevelField): string | null {
  if (level.name === null) return null;
  return level.known || level.misspelt ? level.name : "other";
}

class Counter {
  readonly scores = Object.fromEntries(
    MEASURES.map((each) => [each, { right: 0, of: 0 }]),
  ) as Record<Measure, Score>;
  readonly misses: string[] = [];

  count(measure: Measure, right: boolean, miss: () => string): void {
    this.scores[measure].of++;
    if (right) this.scores[measure].right++;
    else this.misses.push(`${measure}: ${miss()}`);
  }
}

function sameNumber(left: Big | null, right: string | number | null): boolean {
  if (left === null || right === null) return left === null && right === null;
  return left.eq(new Big(right));
}

/** The first and last day or number of a value, as the truth writes them. */
function endsOf(field: ValueField): { value: string | null; upper: string | null } {
  const { parsed } = field;
  if (parsed.dates) {
    const { from, to } = parsed.dates;
    return from === null ? { value: to, upper: null } : { value: from, upper: to };
  }
  return { value: parsed.value?.toFixed() ?? null, upper: parsed.upper?.toFixed() ?? null };
}

function sameUnit(ours: string | null, theirs: string | null): boolean {
  return (
    (ours ?? "").replaceAll("·", "/") === (theirs ?? "").replaceAll("·", "/").replaceAll("*", "/")
  );
}

function compareValue(
  counter: Counter,
  where: string,
  ours: ValueField | null,
  truth: TrueValue,
): void {
  if (truth.unsure) return;
  const unsure = new Set(truth.unsureFields ?? []);
  const show = (): string =>
    ours
      ? `${where} 「${truth.text}」 ${ours.parsed.kind} ${String(ours.parsed.operator)} ${String(endsOf(ours).value)} ${String(ours.parsed.unit)} ≠ ${truth.kind} ${String(truth.operator)} ${String(truth.value)} ${String(truth.unit)}`
      : `${where} 「${truth.text}」 not read`;
  if (!ours) {
    counter.count("values", truth.kind === "blank", show);
    return;
  }
  const kinds = [truth.kind, ...list(truth.kindAlt)];
  const kind = unsure.has("kind") || kinds.includes(ours.parsed.kind);
  const operators = [truth.operator, ...list(truth.operatorAlt)];
  const operator = unsure.has("operator") || operators.includes(ours.parsed.operator);
  const ends = endsOf(ours);
  const isDate = truth.kind === "date";
  const same = (left: string | null, right: string | null): boolean =>
    isDate ? left === right : sameNumber(left === null ? null : new Big(left), right);
  const otherKind = ours.parsed.kind !== truth.kind;
  const value = unsure.has("value") || (otherKind && kind) || same(ends.value, truth.value);
  const upper = unsure.has("upper") || (otherKind && kind) || same(ends.upper, truth.upper);
  const lent = truth.unitSource !== undefined && ours.parsed.unit === null;
  const units = [truth.unit, ...list(truth.unitAlt)];
  const unit =
    unsure.has("unit") ||
    (otherKind && kind) ||
    (where.endsWith("actual") && lent) ||
    units.some((each) => sameUnit(ours.parsed.unit, each));
  counter.count("values", kind && operator && value && upper && unit, show);
}

function compareRow(counter: Counter, row: TrueRow, ours: Indicator): void {
  const unsure = new Set(row.unsureFields ?? []);
  const where = `row ${String(row.row)} ${row.nameClean ?? row.name}`;
  if (row.nameClean !== undefined && !unsure.has("name") && !unsure.has("nameClean")) {
    counter.count(
      "rows",
      ours.name.clean === row.nameClean.trim(),
      () => `${where}: name ${ours.name.clean}`,
    );
  }
  for (const level of ["level1", "level2"] as const) {
    if (unsure.has(level)) continue;
    const name = levelName(ours[level]);
    const accepted = [row[level], ...list(row[`${level}Alt`])];
    counter.count(
      "levels",
      accepted.includes(name),
      () => `${where}: ${level} ${String(name)} ≠ ${String(row[level])}`,
    );
  }
  const cells: [string, string | null, readonly (string | null)[]][] = [
    ["name", ours.name.cell, [row.nameCell]],
    ["target", ours.target?.cell ?? null, [row.target?.cell ?? null]],
    ["actual", ours.actual?.cell ?? null, [row.actual?.cell ?? null]],
    ["weight", ours.weight?.cell ?? null, [row.weightCell ?? null, ...list(row.weightCellAlt)]],
    ["score", (ours.weightedScore ?? ours.score)?.cell ?? null, [row.scoreCell ?? null]],
  ];
  for (const [what, cell, accepted] of cells) {
    if (unsure.has(what) || unsure.has(`${what}Cell`)) continue;
    counter.count(
      "cells",
      accepted.includes(cell),
      () => `${where}: ${what} ${String(cell)} ≠ ${accepted.join("/")}`,
    );
  }
  if (!unsure.has("weight")) {
    const weight = ours.weight?.value ?? null;
    counter.count(
      "cells",
      sameNumber(weight, row.weight),
      () => `${where}: weight ${String(weight)} ≠ ${String(row.weight)}`,
    );
  }
  if (!unsure.has("score")) {
    const score = (ours.weightedScore ?? ours.score)?.value ?? null;
    counter.count(
      "cells",
      sameNumber(score, row.score),
      () => `${where}: score ${String(score)} ≠ ${String(row.score)}`,
    );
  }
  if (row.target && !unsure.has("target"))
    compareValue(counter, `${where} target`, ours.target, row.target);
  if (row.actual && !unsure.has("actual"))
    compareValue(counter, `${where} actual`, ours.actual, row.actual);
  if (row.target2 && !unsure.has("target2"))
    compareValue(counter, `${where} target2`, ours.otherTarget, row.target2);
  if (!unsure.has("direction")) {
    const accepted = [row.direction, ...list(row.directionAlt)];
    const unknown = row.direction === "unknown";
    counter.count(
      "directions",
      unknown || accepted.includes(ours.direction),
      () => `${where}: ${ours.direction} ≠ ${row.direction}`,
    );
  }
}

function compareFacts(counter: Counter, entry: CorpusEntry, table: PerformanceTable): void {
  const { facts } = entry.description;
  const amount = (what: string, ours: Big | null, wan: number | null): void => {
    if (wan === null) return;
    const expected = new Big(wan).times(10_000);
    counter.count(
      "facts",
      ours?.eq(expected) ?? false,
      () => `${what} ${String(ours)} ≠ ${String(expected)}`,
    );
  };
  amount("budget", table.budget?.money?.yuan ?? null, facts.budgetWan);
  amount("executed", table.executed?.money?.yuan ?? null, facts.executedWan);
  if (facts.printedExecutionRate !== null) {
    const text = table.executionRate?.text.trim() ?? null;
    const same =
      text !== null &&
      (text === facts.printedExecutionRate || sameRate(text, facts.printedExecutionRate));
    counter.count(
      "facts",
      same,
      () => `rate ${String(text)} ≠ ${String(facts.printedExecutionRate)}`,
    );
  }
  if (facts.executionRate !== null && facts.budgetWan !== null) {
    const budget = table.budget?.money?.yuan;
    const executed = table.executed?.money?.yuan;
    const ratio = budget && executed && budget.gt(0) ? executed.div(budget).round(6) : null;
    counter.count(
      "facts",
      ratio?.minus(facts.executionRate).abs().lt("0.000002") ?? false,
      () => `computed rate ${String(ratio)} ≠ ${String(facts.executionRate)}`,
    );
  }
  if (facts.declaredTotal !== null) {
    const total = table.totals?.score?.value ?? null;
    counter.count(
      "facts",
      sameNumber(total, facts.declaredTotal),
      () => `declared total ${String(total)} ≠ ${String(facts.declaredTotal)}`,
    );
  }
  if (facts.computedTotal !== null) {
    const scores = table.indicators.map(
      (each) => (each.weightedScore ?? each.score)?.value ?? null,
    );
    const sum = [...scores, table.funds?.total?.score?.value ?? null].reduce<Big>(
      (total, each) => (each ? total.plus(each) : total),
      new Big(0),
    );
    counter.count(
      "facts",
      sum.eq(new Big(facts.computedTotal)),
      () => `computed total ${String(sum)} ≠ ${String(facts.computedTotal)}`,
    );
  }
}

function sameRate(left: string, right: string): boolean {
  const [first, second] = [parseValue(left), parseValue(right)];
  return (
    first.value !== null &&
    second.value !== null &&
    first.kind === second.kind &&
    first.value.eq(second.value)
  );
}

/** A sheet as Excel gives it to an add-in: without its merges. */
export function asFromExcel(sheet: Sheet): Sheet {
  const { merges, ...rest } = sheet;
  return merges ? rest : sheet;
}

/** Reads one case and holds the reading against the truth. */
export async function measureCase(entry: CorpusEntry, fromExcel: boolean): Promise<CaseReading> {
  const counter = new Counter();
  const workbook = await readWorkbook(readFileSync(entry.workbook));
  const tables = workbook.flatMap(
    ({ sheet }) => recognise(fromExcel ? asFromExcel(sheet) : sheet).tables,
  );
  const own = tables.filter((table) => table.sheet === entry.description.sheet);
  const [table] = own;
  const kind = KINDS[entry.description.kind] ?? "other";
  counter.count("tables", table?.kind === kind, () => `${table?.kind ?? "no table"} ≠ ${kind}`);
  const expectedTables = 1 + (entry.truth?.moreTables?.length ?? 0);
  counter.count(
    "tables",
    tables.length === expectedTables,
    () => `${String(tables.length)} tables ≠ ${String(expectedTables)}`,
  );
  const { truth } = entry;
  if (truth) {
    counter.count(
      "facts",
      (table?.year ?? null) === truth.year,
      () => `year ${String(table?.year)} ≠ ${String(truth.year)}`,
    );
    compareRows(
      counter,
      truth.rows,
      own.flatMap((each) => each.indicators),
    );
    for (const [index, more] of (truth.moreTables ?? []).entries()) {
      compareRows(counter, more.rows ?? [], tables[index + 1]?.indicators ?? []);
    }
  }
  if (table) compareFacts(counter, entry, table);
  return { id: entry.id, scores: counter.scores, misses: counter.misses };
}

function compareRows(
  counter: Counter,
  rows: readonly TrueRow[],
  indicators: readonly Indicator[],
): void {
  const byRow = new Map(indicators.map((each) => [each.row + 1, each]));
  for (const row of rows) {
    const ours = byRow.get(row.row);
    byRow.delete(row.row);
    const unsure = (row.unsureFields ?? []).includes("isIndicator");
    const where = `row ${String(row.row)} 「${row.name}」`;
    if (row.isIndicator || row.sub) {
      if (!unsure) counter.count("rows", ours !== undefined, () => `${where} not found`);
      if (ours) compareRow(counter, row, ours);
    } else if (!unsure) {
      counter.count("rows", ours === undefined, () => `${where} is no indicator`);
    }
  }
  for (const ours of byRow.values()) {
    counter.count(
      "rows",
      false,
      () => `row ${String(ours.row + 1)} 「${ours.name.text}」 is not in the truth`,
    );
  }
}
