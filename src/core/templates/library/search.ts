import { type IndicatorFieldOfWork, type CommonIndicator } from "./common-indicator";
import { COMMON_INDICATORS } from "./common-indicators";
import { readsFrom } from "./pinyin";

export interface LibraryQuery {
  /** Only for this 二级指标 (成本指标 serves 经济成本指标 as well). */
  readonly level2?: string;
  readonly field?: IndicatorFieldOfWork;
  /** A word of the name, or its pinyin in full or by first letters: 合格, hege, hgl. */
  readonly text?: string;
  readonly limit?: number;
}

const LETTERS = /^[a-z]+$/;

function servesLevel2(indicator: CommonIndicator, level2: string): boolean {
  if (indicator.level2 === level2) return true;
  return indicator.level2 === "成本指标" && level2 === "经济成本指标";
}

/** 0 for what begins so, 1 for what holds it, 2 for letters in order with others between; null for no hit. */
function rank({ name, syllables }: CommonIndicator, text: string): number | null {
  if (!LETTERS.test(text)) {
    const where = name.indexOf(text);
    return where < 0 ? null : Math.min(where, 1);
  }
  const start = syllables.findIndex((_, at) => readsFrom(text, syllables, at));
  if (start >= 0) return Math.min(start, 1);
  let from = 0;
  for (const letter of text) {
    const at = syllables.findIndex(
      (syllable, index) => index >= from && syllable.startsWith(letter),
    );
    if (at < 0) return null;
    from = at + 1;
  }
  return 2;
}

/** Indicators of the library for a query, best first; all of them where nothing is asked. */
export function searchLibrary(query: LibraryQuery): readonly CommonIndicator[] {
  const text =
    query.text
      ?.replace(/[\s'’]/g, "")
      .toLowerCase()
      .replaceAll("ü", "v") ?? "";
  const hits = COMMON_INDICATORS.flatMap((indicator) => {
    if (query.field !== undefined && indicator.field !== query.field) return [];
    if (query.level2 !== undefined && !servesLevel2(indicator, query.level2)) return [];
    const found = text === "" ? 0 : rank(indicator, text);
    return found === null ? [] : [{ indicator, found }];
  });
  // Sorting is stable: within a rank the library's own order stays.
  return hits
    .sort((a, b) => a.found - b.found)
    .slice(0, query.limit ?? hits.length)
    .map(({ indicator }) => indicator);
}

/** Operators as forms print them. */
export const OPERATOR_SIGNS = { ">=": "≥", "<=": "≤", "=": "＝" } as const;

/** The target as a form writes it in one cell: ≥95%. */
export function exampleTarget({ operator, example, unit }: CommonIndicator): string {
  return `${OPERATOR_SIGNS[operator]}${example}${unit}`;
}
