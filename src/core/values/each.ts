import { PhraseTree } from "./phrase-tree";
import { countUnitEnd, isActUnit, isTimeUnit, type Unit } from "./units";
import { AVERAGED_NOUNS, EACH_NOUNS } from "./vocabulary/units";

/** "每人每年", "每个村": what a price or a number of times is for, and the text without these words. */
export interface EachReading {
  /** As they would stand below a slash: ["人", "年"]. */
  readonly units: readonly string[];
  readonly rest: string;
}

const NOUNS = new PhraseTree(EACH_NOUNS.map((noun) => [noun, noun] as const));

function nounEnd(text: string, from: number): number {
  return Math.max(countUnitEnd(text, from), NOUNS.longestAt(text, from)?.end ?? from);
}

/** The end of what 每 stands before; "每个村" is 每村. Null if nothing countable does. */
function readNoun(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | null {
  const start = text[from] === "个" && nounEnd(text, from + 1) > from + 1 ? from + 1 : from;
  const end = nounEnd(text, start);
  return end > start ? { name: text.slice(start, end), end } : null;
}

/** "人均500元" is 每人500元, "500元/每人" 500元每人. */
function withEach(text: string): string {
  const averaged = text.includes("均") ? text.replace(AVERAGED, "每$1") : text;
  return averaged.replace("/每", "每");
}

const AVERAGED = new RegExp(`(${AVERAGED_NOUNS.join("|")})均`, "g");

/** Every "每…" of a text, in order; null if it has none. One pass. */
export function readEach(written: string): EachReading | null {
  const text = withEach(written);
  if (!text.includes("每")) return null;
  const units: string[] = [];
  let rest = "";
  for (let at = 0; at < text.length; at++) {
    const noun = text[at] === "每" ? readNoun(text, at + 1) : null;
    if (!noun) {
      rest += text[at] ?? "";
      continue;
    }
    units.push(noun.name);
    at = noun.end - 1;
  }
  return units.length === 0 ? null : { units, rest };
}

/** "每人500元" is 元/人, "每年2次" is 次/年, "每人不超过500/年" is 元/人·年, "每人600元/月" 元/人·月. */
export function perEach(unit: Unit | null, each: readonly string[]): Unit | null {
  if (!unit) return null;
  const below = each.join("·");
  if (unit.name.startsWith("/"))
    return { ...unit, kind: "unit-cost", name: `元/${below}·${unit.name.slice(1)}` };
  if (unit.kind === "money") return { ...unit, kind: "unit-cost", name: `元/${below}` };
  if (unit.kind === "unit-cost" && unit.name.startsWith("元/"))
    return { ...unit, name: `元/${below}·${unit.name.slice(2)}` };
  const [time] = each;
  if (unit.kind === "count" && isActUnit(unit.name) && time !== undefined && isTimeUnit(time))
    return { ...unit, kind: "frequency", name: `${unit.name}/${time}` };
  return unit;
}
