/** Half full at most, so that a free place is found at once. */
const LEAST_PLACES = 1024;

/**
 * Numbers for pairs of characters, in the order in which the pairs were first asked for. A
 * table of integers: many times quicker than a `Map`, which keeps every larger number as an
 * object of its own.
 */
export class PairIds {
  private keys = new Int32Array(LEAST_PLACES);
  /** Id + 1; 0 where the place is free. */
  private values = new Int32Array(LEAST_PLACES);
  private count = 0;

  /** How many pairs have a number. */
  get size(): number {
    return this.count;
  }

  /** The number of a pair of UTF-16 units; a new pair gets the next one. */
  idOf(first: number, second: number): number {
    const key = (first << 16) | second;
    const place = placeOf(this.keys, this.values, key);
    const known = this.values[place] ?? 0;
    if (known !== 0) return known - 1;
    this.keys[place] = key;
    this.values[place] = ++this.count;
    if (this.count * 2 > this.keys.length) this.grow();
    return this.count - 1;
  }

  private grow(): void {
    const keys = new Int32Array(this.keys.length * 2);
    const values = new Int32Array(keys.length);
    for (let at = 0; at < this.keys.length; at++) {
      const value = this.values[at] ?? 0;
      if (value === 0) continue;
      const key = this.keys[at] ?? 0;
      const place = placeOf(keys, values, key);
      keys[place] = key;
      values[place] = value;
    }
    this.keys = keys;
    this.values = values;
  }
}

/** The place that holds a key, or the free one where it belongs. */
function placeOf(keys: Int32Array, values: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}
