import { type MoneyUnit } from "./money";
import { isDigitAt, isHan, isHanAt, isLetter, isLetterAt, normalise } from "./normalise";
import { PhraseTree } from "./phrase-tree";
import {
  COUNT_UNITS,
  MONEY_UNITS,
  PERCENT_UNITS,
  SCALE_WORDS,
  TIME_UNITS,
  ACT_UNITS,
} from "./vocabulary/units";

/** A unit as read behind a number or in a unit column. */
export interface Unit {
  readonly kind: "percent" | "money" | "unit-cost" | "frequency" | "count";
  /** Canonical: % for percent, 元 for money, 元/亩 for prices, else as written without scale. */
  readonly name: string;
  /** What the number is multiplied with: 10 000 for 万元 or 万人. */
  readonly factor: number;
  readonly written: string;
}

interface Base {
  readonly kind: "percent" | "money" | "count";
  readonly factor: number;
  readonly name: string;
}

const BASES = new PhraseTree<Base>([
  ...PERCENT_UNITS.map((unit) => [unit, { kind: "percent", factor: 1, name: "%" }] as const),
  ...MONEY_UNITS.map(([unit, factor]) => [unit, { kind: "money", factor, name: "元" }] as const),
  ...COUNT_UNITS.filter((unit) => unit !== "").map(
    (unit) => [unit, { kind: "count", factor: 1, name: unit }] as const,
  ),
]);
const COUNTS = new PhraseTree<string>(
  COUNT_UNITS.filter((u) => u !== "" && u !== "万").map((u) => [u, u] as const),
);
const SCALES = new PhraseTree<number>(SCALE_WORDS);
const TIMES = new Set(TIME_UNITS);
const ACTS = new Set(ACT_UNITS);

function isSeparator(char: string | undefined): boolean {
  return (
    char === "/" || char === "·" || char === "*" || char === "•" || char === "×" || char === "."
  );
}

/** One part below the slash: a listed unit, or a short run of letters that ends there. */
function readPart(text: string, from: number): number {
  const listed = COUNTS.longestAt(text, from);
  let run = from;
  while (run < text.length && run - from <= 4 && (isHanAt(text, run) || isLetterAt(text, run)))
    run++;
  if (listed?.end === run) return run;
  const ends =
    run === text.length || isSeparator(text[run]) || text[run] === "(" || text[run] === ")";
  if (!listed && run > from && run - from <= 4 && ends) return run;
  return listed ? listed.end : from;
}

/** `/亩`, `/人·月` at `from`: the end of what stands below the slash; `from` if nothing does. */
function readDenominator(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } {
  const parts: string[] = [];
  let at = from;
  if (text[at] !== "/") return { name: "", end: from };
  while (parts.length < 4 && isSeparator(text[at]) && !isDigitAt(text, at + 1)) {
    const end = readPart(text, at + 1);
    if (end === at + 1) break;
    parts.push(text.slice(at + 1, end));
    at = end;
  }
  return { name: parts.join("·"), end: at };
}

/**
 * Reads the unit at `from`: the longest listed one, with scale word and with what
 * stands below a slash (万平方米, 元/人·月, 次/月). Null where no unit is listed.
 */
export function readUnit(
  text: string,
  from: number,
): { readonly unit: Unit; readonly end: number } | null {
  const scale = SCALES.longestAt(text, from);
  let base = BASES.longestAt(text, from);
  let factor = base?.value.factor ?? 1;
  if (scale) {
    const scaled = COUNTS.longestAt(text, scale.end);
    if (scaled && (!base || scaled.end > base.end) && text[scale.end] !== "元") {
      base = { value: { kind: "count", factor: 1, name: scaled.value }, end: scaled.end };
      factor = scale.value;
    } else if (!base) {
      return null;
    }
  }
  const below = readDenominator(text, base ? base.end : from);
  if (!base) {
    if (below.name === "") return null;
    const unit: Unit = {
      kind: "count",
      name: `/${below.name}`,
      factor: 1,
      written: text.slice(from, below.end),
    };
    return { unit, end: below.end };
  }
  const written = text.slice(from, below.end);
  const name = below.name === "" ? base.value.name : `${base.value.name}/${below.name}`;
  let kind: Unit["kind"] = base.value.kind;
  if (below.name !== "") {
    if (kind === "money") kind = "unit-cost";
    else if (kind === "count" && ACTS.has(base.value.name) && TIMES.has(below.name))
      kind = "frequency";
  }
  return { unit: { kind, name, factor, written }, end: below.end };
}

/** The scale word (万, 千) at `from`; null if none is there. */
export function readScale(
  text: string,
  from: number,
): { readonly value: number; readonly end: number } | null {
  return SCALES.longestAt(text, from);
}

/** True for a unit of time (年, 月, 天 …), which makes an act a frequency. */
export function isTimeUnit(name: string): boolean {
  return TIMES.has(name);
}

/** True for what can happen several times in a period (次, 期, 场 …). */
export function isActUnit(name: string): boolean {
  return ACTS.has(name);
}

/** The end of a unit of count at `from`, for "每人", "每年"; `from` if none is there. */
export function countUnitEnd(text: string, from: number): number {
  return COUNTS.longestAt(text, from)?.end ?? from;
}

/**
 * Reads what a unit column, a heading or the bracket of a name says: "%（百分比）",
 * "万元", "个". An unlisted short word counts as a unit as written; null for
 * anything longer or without letters.
 */
export function parseUnit(text: string): Unit | null {
  const clean = normalise(text);
  if (clean === "" || clean.length > 16) return null;
  const known = readUnit(clean, 0);
  if (known && (known.end === clean.length || clean[known.end] === "(")) return known.unit;
  if (clean.length > 4) return null;
  for (const char of clean) if (!isHan(char) && !isLetter(char) && char !== "/") return null;
  return { kind: "count", name: clean, factor: 1, written: clean };
}

/** True where a whole text is a unit on the list: "个", "万元", "%（百分比）". */
export function isListedUnit(text: string): boolean {
  const clean = normalise(text);
  const known = clean.length > 0 && clean.length <= 16 ? readUnit(clean, 0) : null;
  return known !== null && (known.end === clean.length || clean[known.end] === "(");
}

const MONEY_NAMES: Readonly<Record<string, MoneyUnit>> = {
  元: "元",
  千元: "千元",
  仟元: "千元",
  万元: "万元",
  万员: "万元",
  万圆: "万元",
  万: "万元",
  百万元: "百万元",
  百万: "百万元",
  亿元: "亿元",
  亿: "亿元",
};

/** The money unit that a text names as a whole ("万元", "人民币万元"); null otherwise. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  const clean = normalise(text);
  return MONEY_NAMES[clean.startsWith("人民币") ? clean.slice(3) : clean] ?? null;
}
