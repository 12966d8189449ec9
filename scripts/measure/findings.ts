/**
 * Holds what the rules say of the corpus against what its labels expect: recall by kind of
 * issue, candidates for false alarms, and mutants against their clean twins.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, type Finding } from "../../src/core/rules";
import { parseRange, type RangeRef } from "../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { readWorkbook } from "../../src/files";

/** One expected or doubtful finding of a case (test/corpus/README.md). */
export interface Label {
  readonly sheet: string;
  readonly cell: string;
  readonly issue: string | null;
  readonly certainty?: "certain" | "likely";
  readonly scope?: "cell" | "row" | "table";
  readonly why?: string;
  readonly note?: string;
}

export interface CaseFile {
  readonly id: string;
  readonly sheet: string;
  readonly expected: readonly Label[];
  readonly doubtful: readonly Label[];
  readonly clean: readonly { readonly what: string; readonly cells: readonly string[] }[];
  readonly moreTables?: readonly CaseFile[];
  readonly base?: string;
  readonly planted?: {
    readonly slug: string;
    readonly cell: string;
    readonly scope: "cell" | "row" | "table";
    readonly severity?: string;
    readonly accept: readonly string[];
    readonly changedCells: readonly string[];
    readonly why: string;
  };
}

export type Codes = Readonly<Record<string, readonly string[]>>;

export function readCases(folder: string): readonly CaseFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as CaseFile);
}

/** The tables of a workbook of test/corpus. */
export async function tablesOfCorpus(name: string): Promise<readonly PerformanceTable[]> {
  return tablesOfFile(path.join(import.meta.dirname, "../../test/corpus", name));
}

async function tablesOfFile(file: string): Promise<readonly PerformanceTable[]> {
  const worksheets = await readWorkbook(readFileSync(file));
  return worksheets
    .filter((worksheet) => !worksheet.hidden)
    .flatMap((worksheet) => recognise(worksheet.sheet).tables);
}

/** Findings of every table of a workbook file. */
export async function findingsOf(file: string): Promise<readonly Finding[]> {
  const checked = checkWorkbook(await tablesOfFile(file));
  return checked.flatMap(({ result }) => result.findings);
}

function rangesOf(finding: Finding): readonly RangeRef[] {
  return [finding.cell, ...finding.related].flatMap((address) => parseRange(address) ?? []);
}

/** True where the finding names the place of a label, in the label's scope. */
export function atPlace(finding: Finding, cell: string, scope: Label["scope"]): boolean {
  if (scope === "table") return true;
  const place = parseRange(cell);
  if (!place) return false;
  return rangesOf(finding).some(
    (range) =>
      range.top <= place.top &&
      range.bottom >= place.top &&
      (scope === "row" || (range.left <= place.left && range.right >= place.left)),
  );
}

export interface MissedLabel {
  readonly id: string;
  readonly label: Label;
}

export interface Candidate {
  readonly id: string;
  readonly finding: Finding;
  /** The cell stands among those that the labels call clean. */
  readonly clean: string | null;
}

export interface KindRecall {
  found: number;
  expected: number;
  foundCertain: number;
  expectedCertain: number;
}

export interface CasesMeasured {
  readonly recall: ReadonlyMap<string, KindRecall>;
  readonly missed: readonly MissedLabel[];
  readonly candidates: readonly Candidate[];
}

/** Kinds of issue that are about the whole table, so that a label's cell is only where it shows. */
const WHOLE_TABLE =
  /^(?:missing-dimension|missing-satisfaction|weight-|score-total|cost-(?:over|under)-budget|budget-parts|goal-number)/;

function scopeOf(issue: string | null): "row" | "table" {
  return issue !== null && WHOLE_TABLE.test(issue) ? "table" : "row";
}

function allTables(one: CaseFile): readonly CaseFile[] {
  return [one, ...(one.moreTables ?? [])];
}

/** Measures the cases in `folder`/cases. */
export async function measureCases(folder: string, codes: Codes): Promise<CasesMeasured> {
  const recall = new Map<string, KindRecall>();
  const missed: MissedLabel[] = [];
  const candidates: Candidate[] = [];
  for (const one of readCases(path.join(folder, "cases"))) {
    const findings = await findingsOf(path.join(folder, "cases", `${one.id}.xlsx`));
    const tables = allTables(one);
    const labels = tables.flatMap((table) => table.expected);
    const doubtful = tables.flatMap((table) => table.doubtful);
    const clean = tables.flatMap((table) => table.clean);
    for (const label of labels) {
      const kind = label.issue ?? "";
      const sum = recall.get(kind) ?? {
        found: 0,
        expected: 0,
        foundCertain: 0,
        expectedCertain: 0,
      };
      recall.set(kind, sum);
      const found = findings.some(
        (finding) =>
          codes[kind]?.includes(finding.code) === true && atPlace(finding, label.cell, label.scope),
      );
      sum.expected++;
      if (found) sum.found++;
      if (label.certainty === "certain") {
        sum.expectedCertain++;
        if (found) sum.foundCertain++;
      }
      if (!found) missed.push({ id: one.id, label });
    }
    for (const finding of findings) {
      const explained = [...labels, ...doubtful].some(
        (label) =>
          (label.issue === null || codes[label.issue]?.includes(finding.code) === true) &&
          atPlace(finding, label.cell, label.scope ?? scopeOf(label.issue)),
      );
      if (explained) continue;
      const about = clean.find(({ cells }) =>
        cells.some((cell) => atPlace({ ...finding, related: [] }, cell, "cell")),
      );
      candidates.push({ id: one.id, finding, clean: about?.what ?? null });
    }
  }
  return { recall, missed, candidates };
}

export interface MutantMeasured {
  readonly id: string;
  readonly slug: string;
  readonly cell: string;
  readonly why: string;
  readonly found: boolean;
  /** Found, but at no place that the label names. */
  readonly elsewhere: boolean;
  readonly extra: readonly Finding[];
}

export interface TwinMeasured {
  readonly id: string;
  readonly findings: readonly Finding[];
}

function keyOf(finding: Finding): string {
  return [finding.code, finding.variant, finding.subject].join("|");
}

/** Measures the mutants in `folder`/mutants against their clean twins. */
export async function measureMutants(
  folder: string,
  codes: Codes,
): Promise<{
  readonly twins: readonly TwinMeasured[];
  readonly mutants: readonly MutantMeasured[];
}> {
  const place = path.join(folder, "mutants");
  const files = readCases(place);
  const twins = new Map<string, TwinMeasured>();
  for (const { id, planted } of files) {
    if (planted) continue;
    twins.set(id, { id, findings: await findingsOf(path.join(place, `${id}.xlsx`)) });
  }
  const mutants: MutantMeasured[] = [];
  for (const { id, planted, base } of files) {
    if (!planted) continue;
    const findings = await findingsOf(path.join(place, `${id}.xlsx`));
    const wanted = codes[planted.slug] ?? [];
    const accepted = planted.accept.flatMap((slug) => codes[slug] ?? []);
    const known = new Set((twins.get(base ?? "")?.findings ?? []).map(keyOf));
    const fresh = findings.filter((finding) => !known.has(keyOf(finding)));
    const right = fresh.filter((finding) => wanted.includes(finding.code));
    const placed = right.filter((finding) => atPlace(finding, planted.cell, planted.scope));
    const leaders = new Set(placed.map((finding) => finding.cause));
    mutants.push({
      id,
      slug: planted.slug,
      cell: planted.cell,
      why: planted.why,
      found: placed.length > 0,
      elsewhere: placed.length === 0 && right.length > 0,
      extra: fresh.filter(
        (finding) =>
          !placed.includes(finding) &&
          !accepted.includes(finding.code) &&
          !(finding.cause !== null && leaders.has(finding.cause)),
      ),
    });
  }
  return { twins: [...twins.values()], mutants };
}
