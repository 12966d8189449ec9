import { type LineData } from "./data";

/** Rows or columns that differ from the sheet's standard: size, hiding, look of whole lines. */
export class Lines {
  #lines = new Map<number, LineData>();

  get(index: number): LineData | undefined {
    return this.#lines.get(index);
  }

  /** Changes each line from `from` to `to`, both included. */
  change(from: number, to: number, map: (line: LineData) => LineData): void {
    for (let index = from; index <= to; index++) {
      const line = map(this.#lines.get(index) ?? {});
      if (Object.keys(line).length > 0) this.#lines.set(index, line);
      else this.#lines.delete(index);
    }
  }

  /** Moves every line; a place of null takes it out. */
  relocate(move: (index: number) => number | null): void {
    const before = this.#lines;
    this.#lines = new Map();
    for (const [index, line] of before) {
      const to = move(index);
      if (to !== null) this.#lines.set(to, line);
    }
  }

  /** Sum of the sizes of all lines before one, in points. */
  offset(index: number, standard: number): number {
    let sum = index * standard;
    for (const [at, line] of this.#lines) {
      if (at < index) sum += (line.hidden === true ? 0 : (line.size ?? standard)) - standard;
    }
    return sum;
  }

  /** The line that a point lies in. */
  at(points: number, standard: number): number {
    let rest = points;
    const special = this.list();
    let index = 0;
    for (const line of special) {
      const plain = line.index - index;
      if (rest < plain * standard) return index + Math.floor(rest / standard);
      rest -= plain * standard;
      const size = line.hidden === true ? 0 : (line.size ?? standard);
      if (rest < size) return line.index;
      rest -= size;
      index = line.index + 1;
    }
    return index + Math.floor(rest / standard);
  }

  list(): (LineData & { readonly index: number })[] {
    return [...this.#lines].sort(([a], [b]) => a - b).map(([index, line]) => ({ index, ...line }));
  }

  load(lines: readonly (LineData & { readonly index: number })[]): void {
    this.#lines = new Map(lines.map(({ index, ...line }) => [index, line]));
  }
}
