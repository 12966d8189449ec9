import { existsSync } from "node:fs";
import path from "node:path";

/** Endings that say what is inside: under another one Excel would refuse the file. */
const KEPT = [".xlsm", ".xltx", ".xltm"];

/** Ending of a copy's name for the ending of the original: .xlsx, or its own where it must. */
export function copyEnding(original: string): string {
  const ending = original.toLowerCase();
  return KEPT.includes(ending) ? ending : ".xlsx";
}

/**
 * Hands out names in a folder: 表.xlsx, else 表 (2).xlsx and so on. Neither a file that
 * stands there nor a name already handed out is ever given again, whatever the case of
 * its letters.
 */
export class FreeNames {
  private readonly given = new Set<string>();

  constructor(private readonly folder: string) {}

  /** @param wished path relative to the folder */
  take(wished: string): string {
    const { dir, name, ext } = path.parse(wished);
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? "" : ` (${String(copy)})`;
      const place = path.join(this.folder, dir, `${name}${ending}${ext}`);
      const key = place.toLowerCase();
      if (this.given.has(key) || existsSync(place)) continue;
      this.given.add(key);
      return place;
    }
  }
}
