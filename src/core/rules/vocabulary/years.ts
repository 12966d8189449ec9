/** Years that a text speaks of, and the contexts in which another year than the form's is right. */

const YEAR = /(?<![\d.])((?:19|20)\d{2})(?!\d)/g;

/** Document numbers carry their own year: 财预〔2020〕10号, 湘财绩[2023]2号. */
const DOCUMENT = /[〔[(（【](?:19|20)\d{2}[〕\])）】]\s*\d{0,5}\s*号?/g;

/** Behind or before a year: it is compared with, carried over, planned from, or a version. */
const ELSEWHERE_AFTER =
  /^\s*(?:年度?)?\s*(?:以来|起|开始|至今|及以前|以前|之前|前|结转|结余|决算|增长|相比|同期|底前|版|修订|年?(?:初|底|末)?(?:数|基数|水平))/;
const ELSEWHERE_BEFORE =
  /(?:较|比|与|自|从|对照|相比|上年|去年|往年|截至|截止|到|至|预计到|同比|建于|成立于|始于|基期|基准|原|依据|根据|规划|远景)$/;

const DEADLINE =
  /^\s*年(?:度|底|末|年底|\d{1,2}月(?:底|\d{1,2}日)?)?(?:之?前|以前)(?:全部|全面|基本)?(?:(?:完成|到位|发放|拨付|实现)(?!的)|(?:建成|竣工|投入使用|交付)(?![\u4e00-\u9fff]))/;

/** A year in a text, as the form's own or as another. */
export interface YearFound {
  readonly year: number;
  /** Where it stands in the text. */
  readonly at: number;
  /** The words around it make another year than the form's right. */
  readonly excused: boolean;
  /** It is the time by which something is to be done: 2021年底前完成. */
  readonly deadline: boolean;
}

/** The digit at a place of a text, of either width; -1 where none stands there. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** False where the text surely names no year: four digits in a row that begin with 19 or 20. */
function mayNameYear(text: string): boolean {
  for (let at = 0; at + 3 < text.length; at++) {
    const first = digitAt(text, at);
    if (first !== 1 && first !== 2) continue;
    if (digitAt(text, at + 1) !== (first === 1 ? 9 : 0)) continue;
    if (digitAt(text, at + 2) >= 0 && digitAt(text, at + 3) >= 0) return true;
  }
  return false;
}

const NONE: readonly YearFound[] = [];

/** All years in a text. Runs of digits (phone numbers, amounts) hold none. */
export function yearsIn(text: string): readonly YearFound[] {
  if (!mayNameYear(text)) return NONE;
  const plainText = text.normalize("NFKC").replace(DOCUMENT, (whole) => " ".repeat(whole.length));
  const found: YearFound[] = [];
  for (const match of plainText.matchAll(YEAR)) {
    const at = match.index;
    const after = plainText.slice(at + 4, at + 16);
    const before = plainText.slice(Math.max(0, at - 6), at);
    // Without 年, a dash or a point behind it, four digits are a number, not a year.
    if (!/^\s*(?:年|[-—–~～至到./]\s*\d|学年)/.test(after) && !/[-—–~～至到]\s*$/.test(before))
      continue;
    found.push({
      year: Number(match[1]),
      at,
      excused: ELSEWHERE_AFTER.test(after) || ELSEWHERE_BEFORE.test(before.trimEnd()),
      deadline: DEADLINE.test(after),
    });
  }
  return found;
}

/** True where the years of a text are a span that covers `year` (2020-2025 covers 2022). */
export function spansYear(years: readonly YearFound[], year: number): boolean {
  const all = years.map((found) => found.year);
  return all.length > 1 && Math.min(...all) <= year && Math.max(...all) >= year;
}
