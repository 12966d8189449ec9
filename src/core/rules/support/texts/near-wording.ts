import { plain } from "./words";

/**
 * Names that differ in one character: 黄桃产业基地 beside 黄挑产业基地. What is searched for are
 * runs of characters of which one differs, while what stands before and behind it agrees.
 */

/** Where the character that differs stands in a run, and how long the run is. */
interface Shape {
  readonly at: number;
  readonly length: number;
}

/** Two characters on either side vouch for each other. */
const SURE: readonly Shape[] = [{ at: 2, length: 5 }];
/** Three in all do where the base is a name that the other text is about. */
const OF_A_NAME: readonly Shape[] = [...SURE, { at: 2, length: 4 }, { at: 1, length: 4 }];

/** Characters that tell one thing from its neighbour: 一期, 二期; 县道, 乡道; 新建, 改建. */
const TELLING =
  '0123456789一二三四五六七八九十百千万甲乙丙丁东西南北中上下前后左右内外大小新老旧高低多少男女初幼省市县区乡镇村级校院所站户人次场个处期批年月日首末改扩建修增减升降入出来去及和与或的等,、.()"“”';

/** A run of the text that is the base's but for one character. */
export interface NearWording {
  /** As the base has it. */
  readonly base: string;
  /** As the text has it. */
  readonly text: string;
  /** False where so few characters agree that other fields must say it as the base does. */
  readonly sure: boolean;
}

/** The runs of some texts, ready to be compared with many others. */
export class Wording {
  private readonly base: string;
  private readonly shapes: readonly Shape[];
  /** First and second character of each run, or first and third: nearly all others are told apart by them. */
  private readonly pairs = new Set<number>();
  private readonly known = new Map<string, string>();

  /** @param isName true where the texts are names, so that shorter runs say enough */
  constructor(texts: readonly string[], isName: boolean) {
    this.base = texts.map(plain).join("\n");
    this.shapes = isName ? OF_A_NAME : SURE;
    for (const text of this.base.split("\n")) {
      for (const shape of this.shapes) {
        for (let from = 0; from + shape.length <= text.length; from++) {
          this.pairs.add(pairAt(text, from, shape));
          this.known.set(around(text, from, shape), text.charAt(from + shape.at));
        }
      }
    }
  }

  /** The first run of a text that differs from the base in one character; null for none. */
  near(text: string): NearWording | null {
    const compact = plain(text);
    for (const shape of this.shapes) {
      for (let from = 0; from + shape.length <= compact.length; from++) {
        if (!this.pairs.has(pairAt(compact, from, shape))) continue;
        const found = this.nearAt(compact, from, shape);
        if (found) return found;
      }
    }
    return null;
  }

  private nearAt(text: string, from: number, shape: Shape): NearWording | null {
    const known = this.known.get(around(text, from, shape));
    const own = text.charAt(from + shape.at);
    if (known === undefined || known === own) return null;
    if (TELLING.includes(known) || TELLING.includes(own)) return null;
    const run = text.slice(from, from + shape.length);
    const base = run.slice(0, shape.at) + known + run.slice(shape.at + 1);
    // Whoever writes both ways means both.
    if (this.base.includes(run) || text.includes(base)) return null;
    return { base, text: run, sure: SURE.includes(shape) };
  }
}

/** The first character and the next one that must agree, as one number. */
function pairAt(text: string, from: number, { at }: Shape): number {
  const next = at === 1 ? from + 2 : from + 1;
  return text.charCodeAt(from) * 65_536 + text.charCodeAt(next);
}

function around(text: string, from: number, { at, length }: Shape): string {
  return `${text.slice(from, from + at)}|${text.slice(from + at + 1, from + length)}`;
}
