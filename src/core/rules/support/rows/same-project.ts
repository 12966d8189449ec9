import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { convertUnit } from "../../../values/metric";
import { type ParsedValue } from "../../../values/parsed-value";
import { isNamed } from "./blank-rows";
import { isSelfEvaluation, isTargetForm } from "./indicators";
import { partOf } from "./rows";
import { bare } from "../texts/words";

const YEAR = /(?:19|20)\d{2}年?度?/g;
const CODE = /^[0-9a-z]{6,30}/;

/** A project's (or department's) name for comparing: without year, code and signs. */
export function projectKey(table: PerformanceTable): string {
  const name = table.kind.startsWith("department")
    ? (table.department?.text ?? "")
    : (table.projectName?.text ?? "");
  return bare(name).replace(CODE, "").replace(YEAR, "");
}

function scope(table: PerformanceTable): "department" | "project" {
  return table.kind.startsWith("department") ? "department" : "project";
}

/** True where two tables are about the same project (or department), by its name. */
export function sameProject(a: PerformanceTable, b: PerformanceTable): boolean {
  const key = projectKey(a);
  return key.length >= 2 && scope(a) === scope(b) && key === projectKey(b);
}

/** The target table that a self-evaluation answers to: same project, same year or none stated. */
export function targetTableOf(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
): PerformanceTable | null {
  if (!isSelfEvaluation(table.kind)) return null;
  const candidates = workbook.filter(
    (other) =>
      isTargetForm(other.kind) &&
      sameProject(table, other) &&
      (table.year === null || other.year === null || table.year === other.year),
  );
  return candidates.find((other) => other.year === table.year) ?? candidates[0] ?? null;
}

/** The same project's target table of the last earlier year. */
export function earlierTableOf(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
): PerformanceTable | null {
  if (!isTargetForm(table.kind) || table.year === null) return null;
  const { year } = table;
  return workbook.reduce<PerformanceTable | null>((best, other) => {
    if (!isTargetForm(other.kind) || other.year === null || other.year >= year) return best;
    if (!sameProject(table, other) || (best?.year ?? 0) >= other.year) return best;
    return other;
  }, null);
}

/** The group that a row's name is looked for in: 满意度 is one wherever a form puts it. */
function groupOf(row: Indicator): string {
  return partOf(row) ?? row.level2.name ?? row.level1.name ?? "";
}

function nameOf(row: Indicator): string {
  return bare(row.name.clean).replace(YEAR, "");
}

function keyOf(row: Indicator): string {
  return `${groupOf(row)}|${nameOf(row)}`;
}

/** One indicator in two tables. */
export interface Pair {
  readonly own: Indicator;
  readonly other: Indicator;
  /** The name was worded anew: 培训次数, 组织培训次数. */
  readonly renamed: boolean;
}

/** Rows of two tables that are one indicator, by label and name, and those without a partner. */
export interface PairedRows {
  readonly pairs: readonly Pair[];
  readonly onlyOwn: readonly Indicator[];
  readonly onlyOther: readonly Indicator[];
}

/** Pairs the annual indicators of two tables: first those of the same name, then those of nearly the same. */
export function pairRows(own: PerformanceTable, other: PerformanceTable): PairedRows {
  const rowsOf = (table: PerformanceTable): readonly Indicator[] =>
    table.indicators.filter((row) => isNamed(row) && row.period !== "long-term");
  const waiting = new Map<string, Indicator[]>();
  for (const row of rowsOf(other)) {
    const list = waiting.get(keyOf(row));
    if (list) list.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  const pairs: Pair[] = [];
  const onlyOwn: Indicator[] = [];
  for (const row of rowsOf(own)) {
    const partner = waiting.get(keyOf(row))?.shift();
    if (partner) pairs.push({ own: row, other: partner, renamed: false });
    else onlyOwn.push(row);
  }
  return pairRenamed(pairs, onlyOwn, [...waiting.values()].flat());
}

/** Names of which so much is the same are one name; less will do where the target is the same, too. */
const ALIKE = 0.6;
const ALIKE_WITH_TARGET = 0.3;
/** More rows without a partner are another set of indicators; keeps the search for them short. */
const MOST_UNPAIRED = 100;

function pairsOfCharacters(name: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)),
  );
}

/** Share of pairs of characters that two names have in common, 0 to 1 (Dice). */
function alike(a: string, b: string): number {
  const left = pairsOfCharacters(a);
  const right = pairsOfCharacters(b);
  if (left.size + right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function pairRenamed(
  pairs: readonly Pair[],
  onlyOwn: readonly Indicator[],
  onlyOther: readonly Indicator[],
): PairedRows {
  if (onlyOwn.length > MOST_UNPAIRED || onlyOther.length > MOST_UNPAIRED)
    return { pairs, onlyOwn, onlyOther };
  const found = onlyOwn
    .flatMap((own) =>
      onlyOther
        .filter((other) => groupOf(own) === groupOf(other))
        .map((other) => ({ own, other, likeness: alike(nameOf(own), nameOf(other)) })),
    )
    .filter(
      ({ own, other, likeness }) =>
        likeness >= ALIKE || (likeness >= ALIKE_WITH_TARGET && saysSameTarget(own, other)),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Indicator>();
  const renamed: Pair[] = [];
  for (const { own, other } of found) {
    if (taken.has(own) || taken.has(other)) continue;
    taken.add(own).add(other);
    renamed.push({ own, other, renamed: true });
  }
  return {
    pairs: [...pairs, ...renamed],
    onlyOwn: onlyOwn.filter((row) => !taken.has(row)),
    onlyOther: onlyOther.filter((row) => !taken.has(row)),
  };
}

type Side = "floor" | "ceiling" | null;

function sideOf(parsed: ParsedValue): Side {
  if (parsed.operator === ">=" || parsed.operator === ">") return "floor";
  return parsed.operator === "<=" || parsed.operator === "<" ? "ceiling" : null;
}

function sameNumber(a: ParsedValue, b: ParsedValue): boolean {
  if (!a.value || !b.value) return false;
  const inUnit = (value: Big): Big | null =>
    a.unit === null || b.unit === null || a.unit === b.unit
      ? value
      : convertUnit(value, b.unit, a.unit);
  const value = inUnit(b.value);
  const upper = b.upper && inUnit(b.upper);
  return value?.eq(a.value) === true && (a.upper && upper ? a.upper.eq(upper) : a.upper === upper);
}

/**
 * True where two rows ask for the same: ≥7次 and 不少于7次, 6万人 and 60000人, 12月底前 and
 * 12月31日前. A sign or a unit that was lost in copying changes nothing, a turned sign does.
 */
export function saysSameTarget(own: Indicator, other: Indicator): boolean {
  const [a, b] = [own.target?.parsed, other.target?.parsed];
  if (!a || !b) return false;
  if (a.dates && b.dates) return a.dates.to === b.dates.to;
  if (!a.value && !b.value) return bare(own.target?.text ?? "") === bare(other.target?.text ?? "");
  const [left, right] = [sideOf(a), sideOf(b)];
  return sameNumber(a, b) && (left === null || right === null || left === right);
}
