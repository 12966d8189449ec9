import { existsSync } from "node:fs";
import path from "node:path";

/** Ending of a copy's name: a workbook with macros keeps its own, or Excel would refuse it. */
export function copyEnding(original: string): ".xlsx" | ".xlsm" {
  return original.toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
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
