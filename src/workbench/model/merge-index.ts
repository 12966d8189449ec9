import { type RangeRef } from "../../core/sheet";
import { contains, rowCount } from "./ranges";

/** Merged areas taller than this are few, and looked through one by one. */
const TALL = 1000;

/** Finds the merged area of a cell without looking through all of them. */
export class MergeIndex {
  readonly #byRow = new Map<number, RangeRef[]>();
  readonly #tall: readonly RangeRef[];

  constructor(readonly merges: readonly RangeRef[]) {
    this.#tall = merges.filter((area) => rowCount(area) > TALL);
    for (const area of merges) {
      if (rowCount(area) > TALL) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const line = this.#byRow.get(row);
        if (line) line.push(area);
        else this.#byRow.set(row, [area]);
      }
    }
  }

  at(row: number, column: number): RangeRef | undefined {
    const near = this.#byRow.get(row)?.find((area) => contains(area, row, column));
    return near ?? this.#tall.find((area) => contains(area, row, column));
  }
}
