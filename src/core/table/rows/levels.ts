import { normalise } from "../../values";
import { type Label } from "../header/label";
import { type Level1, type Level2, type LevelField, type TextField } from "../performance-table";
import { LEVEL1_NAMES, LEVEL2_NAMES, OTHER_LEVEL1, OTHER_LEVEL2 } from "../vocabulary/levels";

function index(names: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, aliases] of Object.entries(names))
    for (const alias of aliases) map.set(alias, name);
  return map;
}

const LEVEL1 = index(LEVEL1_NAMES);
const LEVEL2 = index(LEVEL2_NAMES);
const OTHER1 = new Set(OTHER_LEVEL1);
const OTHER2 = new Set(OTHER_LEVEL2);
/** Full names that a miswriting is compared with. */
const SPELLINGS1 = [...LEVEL1.keys()].filter((name) => name.endsWith("指标") && name.length <= 6);
const SPELLINGS2 = [...LEVEL2.keys()].filter((name) => name.endsWith("指标") && name.length <= 9);

/** What a label says as a level; `name` null where it is none. */
export interface LevelReading {
  readonly name: string | null;
  readonly known: boolean;
  readonly misspelt: boolean;
}

const NO_LEVEL: LevelReading = { name: null, known: false, misspelt: false };

/** True where one character differs, is missing or is too many. */
function oneApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let start = 0;
  const short = Math.min(left.length, right.length);
  while (start < short && left[start] === right[start]) start++;
  let end = 0;
  while (end < short - start && left[left.length - 1 - end] === right[right.length - 1 - end])
    end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}

function misspelling(
  core: string,
  spellings: readonly string[],
  names: Map<string, string>,
): string | null {
  if (core.length < 4 || core.length > 10 || !core.includes("标")) return null;
  let found: string | null = null;
  for (const spelling of spellings) {
    if (!oneApart(core, spelling)) continue;
    const name = names.get(spelling) ?? null;
    if (found !== null && found !== name) return null;
    found = name;
  }
  return found;
}

function readLevel(
  core: string,
  names: Map<string, string>,
  others: Set<string>,
  spellings: readonly string[],
): LevelReading {
  const name = names.get(core);
  if (name !== undefined) return { name, known: true, misspelt: false };
  if (others.has(core)) return { name: core, known: false, misspelt: false };
  const meant = misspelling(core, spellings, names);
  return meant === null ? NO_LEVEL : { name: meant, known: false, misspelt: true };
}

const CACHE1 = new Map<string, LevelReading>();
const CACHE2 = new Map<string, LevelReading>();

function cached(
  cache: Map<string, LevelReading>,
  core: string,
  read: () => LevelReading,
): LevelReading {
  let reading = cache.get(core);
  if (!reading) {
    reading = read();
    if (cache.size < 2_000) cache.set(core, reading);
  }
  return reading;
}

/** Reads a label as a `一级指标`. */
export function level1Of(core: string): LevelReading {
  if (core === "" || core.length > 16) return NO_LEVEL;
  return cached(CACHE1, core, () => readLevel(core, LEVEL1, OTHER1, SPELLINGS1));
}

/** Reads a label as a `二级指标`; anything short that speaks of satisfaction is one. */
export function level2Of(core: string): LevelReading {
  if (core === "" || core.length > 20) return NO_LEVEL;
  return cached(CACHE2, core, () => {
    const reading = readLevel(core, LEVEL2, OTHER2, SPELLINGS2);
    if (
      reading.name === null &&
      core.includes("满意度") &&
      core.length <= 12 &&
      core.endsWith("指标")
    ) {
      return { name: "满意度指标", known: true, misspelt: false };
    }
    return reading;
  });
}

/** Signs between the parts of "产出指标-数量指标-培训次数"; longer texts are no such path. */
const PATH_SIGNS = /[-－–—/／>＞→]/;
const LONGEST_PATH = 80;

/** Both levels in one text, and the name where it follows them. */
export interface LevelPath {
  readonly level1: LevelReading;
  readonly level2: LevelReading;
  /** What stands behind the levels, as written; empty if nothing does. */
  readonly rest: string;
}

/** Reads "产出指标-数量指标-培训次数" or "产出/数量"; null unless both levels are on the lists. */
export function levelPathOf(text: string): LevelPath | null {
  if (text.length > LONGEST_PATH) return null;
  const first = text.search(PATH_SIGNS);
  if (first < 1) return null;
  const level1 = level1Of(normalise(text.slice(0, first)));
  if (!level1.known) return null;
  const tail = text.slice(first + 1);
  const second = tail.search(PATH_SIGNS);
  const level2 = level2Of(normalise(second < 0 ? tail : tail.slice(0, second)));
  if (!level2.known) return null;
  return { level1, level2, rest: second < 0 ? "" : tail.slice(second + 1).trim() };
}

/** A level as it applies to a row, from the label that governs it. */
export function levelField(
  reading: LevelReading,
  label: Label | null,
  source: TextField | null,
): LevelField {
  if (!label || !source)
    return { name: null, known: false, misspelt: false, source: null, points: null };
  const name: Level1 | Level2 | null = reading.name ?? (label.core === "" ? null : label.core);
  return { name, known: reading.known, misspelt: reading.misspelt, source, points: label.points };
}
