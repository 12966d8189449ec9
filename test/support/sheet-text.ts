import { parseRange, type CellValue, type Sheet } from "../../src/core/sheet";

const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/;
const PERCENT = /^(-?\d{1,12}(?:\.\d{1,10})?)%$/;

interface TypedCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

/** What Excel makes of typed text: 10 is a number, 95% is 0.95 in a percent format, '10 stays text. */
function typed(text: string): TypedCell {
  if (text.startsWith("'")) return { value: text.slice(1), text: text.slice(1), format: "@" };
  if (PLAIN_NUMBER.test(text)) return { value: Number(text), text, format: "General" };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const decimals = percent.split(".")[1]?.length ?? 0;
    const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
    return { value: Number((Number(percent) / 100).toPrecision(15)), text, format };
  }
  return { value: text, text, format: "General" };
}

/**
 * A worksheet whose cells a person typed, starting at A1; short rows are filled up with blanks.
 * `merges` are A1 addresses of merged areas, which only a file tells.
 */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
): Sheet {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => typed(row[column] ?? "")),
  );
  const values = cells.map((row) => row.map((cell) => cell.value));
  return {
    name,
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount,
    values,
    text: cells.map((row) => row.map((cell) => cell.text)),
    formats: cells.map((row) => row.map((cell) => cell.format)),
    formulas: values,
    ...(merges.length > 0 ? { merges: merges.flatMap((area) => parseRange(area) ?? []) } : {}),
  };
}
