import { type SheetProtection } from "hucre";
import { type Protection } from "../model";

/** What stays allowed on a protected sheet: the file's words and Office.js's. */
const OPTIONS: readonly (readonly [keyof SheetProtection, string])[] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];

export function protectionFromFile(protection: SheetProtection | undefined): Protection {
  if (!protection || protection.sheet === false) return { protected: false, options: {} };
  return {
    protected: true,
    options: Object.fromEntries(
      OPTIONS.map(([word, name]): [string, boolean] => [name, protection[word] === true]),
    ),
  };
}

/** The password is written as the file's own hash, never in clear. */
export function protectionToFile(protection: Protection): SheetProtection | undefined {
  if (!protection.protected) return undefined;
  const allowed = Object.fromEntries(
    OPTIONS.map(([word, name]) => [word as string, protection.options[name] === true] as const),
  );
  return {
    sheet: true,
    ...allowed,
    ...(protection.password !== undefined && { password: protection.password }),
  };
}
