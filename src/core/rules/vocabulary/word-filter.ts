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
  /** A bit a place: small enough to stay in the processor's nearest memory. */
  private readonly beginnings = new Int32Array(1 << (BITS - 5));

  /** @param words of two characters or more */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) throw new Error(`too short for a filter: ${word}`);
      const place = placeOf(word.charCodeAt(0), word.charCodeAt(1));
      this.beginnings[place >> 5] = (this.beginnings[place >> 5] ?? 0) | (1 << (place & 31));
    }
  }

  /** False where the text surely holds none of the words. */
  mayHold(text: string): boolean {
    const { beginnings } = this;
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const place = placeOf(before, code);
      if (((beginnings[place >> 5] ?? 0) >> (place & 31)) & 1) return true;
      before = code;
    }
    return false;
  }
}
