/**
 * The examples on a rule's page: small tables written as text, as `docs/rules` has them. The
 * tests draw whole forms from the same text; here it is only laid out for reading.
 */
export interface ExampleCell {
  readonly text: string;
  /** The rule reports here. */
  readonly reported: boolean;
}

type Row = readonly ExampleCell[];

/** One worksheet of an example. */
export interface ExampleSheet {
  /** Null where the example needs no name. */
  readonly name: string | null;
  /** What stands around the indicators, by its label: 预算, 实施期, 目标. */
  readonly facts: readonly { readonly label: string; readonly value: ExampleCell }[];
  /** Rows of the fund block, label first. */
  readonly funds: readonly Row[];
  /** The indicators; the first row is their heading, except in a sheet shown as it is. */
  readonly rows: readonly Row[];
  readonly asItIs: boolean;
}

const FIELD = /^([^|:：\s]{1,8})[:：]\s*(.*)$/;
const REPORTED = /\{[A-Z]\d\d(?::[a-z0-9-]+)?\}/g;
const DASHES = /^-{3,}$/;

/** Says how the test draws the form; says nothing to a reader. */
const DRAWING = new Set(["表", "口径"]);

function cellOf(written: string): ExampleCell {
  const text = written.replace(REPORTED, "").replaceAll("\\n", " ").trim().replace(/^'/, "");
  return { text, reported: written.search(REPORTED) >= 0 };
}

function rowOf(line: string): Row {
  return line.split("|").map(cellOf);
}

function sheetOf(lines: readonly string[]): ExampleSheet {
  let name: string | null = null;
  let asItIs = false;
  const facts: ExampleSheet["facts"][number][] = [];
  const funds: Row[] = [];
  const rows: Row[] = [];
  for (const line of lines) {
    const [, label = "", value = ""] = FIELD.exec(line) ?? [];
    const row = rowOf(line);
    if (label === "工作表") name = value;
    else if (asItIs) rows.push(row);
    else if (label === "资金总额") funds.push([{ text: label, reported: false }, ...rowOf(value)]);
    else if (label !== "" && !line.includes("|")) {
      asItIs = label === "表" && value === "原样";
      if (!DRAWING.has(label)) facts.push({ label, value: cellOf(value) });
    } else if (row[0]?.text === "资金") funds.push(row.slice(1));
    else if (row[0]?.text === "页脚") rows.push(row.slice(1));
    else rows.push(row);
  }
  return { name, facts, funds, rows, asItIs };
}

/** Reads an example; its worksheets are parted by a line of dashes. */
export function parseExample(text: string): readonly ExampleSheet[] {
  const sheets: string[][] = [[]];
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (DASHES.test(line)) sheets.push([]);
    else if (line !== "") sheets.at(-1)?.push(line);
  }
  return sheets.filter((lines) => lines.length > 0).map(sheetOf);
}
