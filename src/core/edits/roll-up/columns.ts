/** Columns of the sheet `汇总表` and their widths in characters. */
const WIDTHS = {
  number: 5,
  file: 26,
  sheet: 14,
  project: 30,
  department: 24,
  year: 7,
  kind: 9,
  budget: 13,
  executed: 13,
  rate: 10,
  total: 8,
  grade: 6,
  declared: 8,
  errors: 6,
  warnings: 6,
  remark: 24,
} as const;

export type RollUpColumn = keyof typeof WIDTHS;

/** The columns of one sheet: those of files have one more. */
export interface RollUpColumns {
  readonly names: readonly RollUpColumn[];
  readonly widths: readonly number[];
  readonly last: number;
  /** Zero-based place of a column. */
  readonly at: (name: RollUpColumn) => number;
}

/** The columns in their order; `ofFiles` has the file before the sheet. */
export function rollUpColumns(ofFiles: boolean): RollUpColumns {
  const all = Object.keys(WIDTHS) as RollUpColumn[];
  const names = ofFiles ? all : all.filter((name) => name !== "file");
  return {
    names,
    widths: names.map((name) => WIDTHS[name]),
    last: names.length - 1,
    at: (name) => names.indexOf(name),
  };
}

/** Widths are in digits of the standard font, which is larger than that of the sheet. */
const CHINESE = 1.9;
const LATIN = 1;

/** Lines that a text takes in a column. */
export function linesIn(text: string, column: RollUpColumn): number {
  const width = Array.from(text).reduce(
    (sum, char) => sum + (char > "\u00ff" ? CHINESE : LATIN),
    0,
  );
  return Math.max(1, Math.ceil(width / WIDTHS[column]));
}
