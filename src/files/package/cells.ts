import {
  contains,
  moveRelative,
  parseCell,
  parseRange,
  rangeToA1,
  toA1,
  type CellRef,
  type RangeRef,
} from "../../core/sheet";
import { FileProblem } from "../problem";
import {
  attribute,
  childOf,
  childrenOf,
  elementsFrom,
  escapeXml,
  rootOf,
  spliced,
  startTag,
  unescapeXml,
  withAttribute,
  type Element,
} from "./xml";

/** What a cell is to hold; what else it has (its look above all) stays. */
export interface CellWrite extends CellRef {
  readonly value: string | number | boolean;
  /** Without "="; `value` is what it comes to, "" where that is not known. */
  readonly formula: string | null;
  /** The style for the style that the cell has; null leaves it. */
  readonly style: ((before: number) => number) | null;
}

/** A cell's XML inside its tag, and its type. */
function content({ value, formula }: CellWrite): { type: string | null; inner: string } {
  if (formula !== null) {
    const text = `<f>${escapeXml(formula)}</f>`;
    if (value === "") return { type: null, inner: text };
    const type = typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : null;
    const result = typeof value === "boolean" ? Number(value) : value;
    return { type, inner: `${text}<v>${escapeXml(String(result))}</v>` };
  }
  if (value === "") return { type: null, inner: "" };
  if (typeof value === "number") return { type: null, inner: `<v>${String(value)}</v>` };
  if (typeof value === "boolean") return { type: "b", inner: `<v>${String(Number(value))}</v>` };
  const text = `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`;
  return { type: "inlineStr", inner: text };
}

function cellXml(write: CellWrite, before: number): string {
  const { type, inner } = content(write);
  const style = write.style === null ? before : write.style(before);
  const tag = [
    `<c r="${toA1(write.row, write.column)}"`,
    ...(style > 0 ? [`s="${String(style)}"`] : []),
    ...(type === null ? [] : [`t="${type}"`]),
  ].join(" ");
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</c>`;
}

/** A number that an element says, counted from 0; null where it does not. */
function rowNumber(tag: string): number | null {
  const said = attribute(tag, "r");
  return said === null ? null : Number(said) - 1;
}

/** The style that a new cell of a column takes on: that of its row, else of its column. */
function columnStyles(xml: string, root: Element): (column: number) => number {
  const columns = childOf(xml, root, "cols");
  const styles = columns
    ? childrenOf(xml, columns).map((element) => {
        const tag = startTag(xml, element);
        return {
          from: Number(attribute(tag, "min")) - 1,
          to: Number(attribute(tag, "max")) - 1,
          style: Number(attribute(tag, "style") ?? 0),
        };
      })
    : [];
  return (column) => styles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** One row with its cells written; `row` null makes a new one. */
function rowXml(
  xml: string,
  row: Element | null,
  writes: readonly CellWrite[],
  styleOf: (column: number) => number,
): string {
  const tag = row
    ? startTag(xml, row).replace(/\s*\/>$/, ">")
    : `<row r="${String((writes[0]?.row ?? 0) + 1)}">`;
  const rowStyle =
    /^(?:1|true)$/.test(attribute(tag, "customFormat") ?? "") && attribute(tag, "s") !== null
      ? Number(attribute(tag, "s"))
      : null;
  const waiting = [...writes].sort((a, b) => a.column - b.column);
  const added: CellWrite[] = [];
  let cells = "";
  const addBefore = (column: number): void => {
    for (let next = waiting[0]; next && next.column < column; next = waiting[0]) {
      waiting.shift();
      added.push(next);
      cells += cellXml(next, rowStyle ?? styleOf(next.column));
    }
  };
  let last = -1;
  for (const cell of row ? childrenOf(xml, row) : []) {
    const cellTag = startTag(xml, cell);
    if (cell.name !== "c") {
      cells += xml.slice(cell.start, cell.end);
      continue;
    }
    const column = parseCell(attribute(cellTag, "r") ?? "")?.column ?? last + 1;
    last = column;
    addBefore(column);
    const next = waiting[0];
    if (next?.column === column) {
      waiting.shift();
      cells += cellXml(next, Number(attribute(cellTag, "s") ?? 0));
    } else cells += xml.slice(cell.start, cell.end);
  }
  addBefore(Infinity);
  // How far the cells reach is only a hint, and wrong from here on.
  return `${added.length > 0 ? withAttribute(tag, "spans", null) : tag}${cells}</row>`;
}

/**
 * A worksheet's XML with cells written into it; everything else stays as it is, to the letter.
 *
 * @throws FileProblem array-formula where a cell belongs to an array formula of several cells
 */
export function writeCells(sheet: string, writes: readonly CellWrite[]): string {
  if (writes.length === 0) return sheet;
  refuseArrays(sheet, writes);
  const xml = withoutSharedMasters(sheet, writes);
  const root = rootOf(xml);
  const data = childOf(xml, root, "sheetData");
  if (!data) throw new Error("a worksheet without sheetData");
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const waiting = [...byRow.keys()].sort((a, b) => a - b);
  const styleOf = columnStyles(xml, root);
  const pieces: string[] = [xml.slice(0, data.start), "<sheetData>"];
  if (data.inner !== data.end) pieces[1] = startTag(xml, data);
  let copied = data.inner;
  const put = (element: Element | null, row: number, from: number): void => {
    pieces.push(xml.slice(copied, from), rowXml(xml, element, byRow.get(row) ?? [], styleOf));
    copied = element ? element.end : from;
  };
  let last = -1;
  for (const element of data.inner === data.end ? [] : elementsFrom(xml, data.inner)) {
    if (waiting.length === 0) break;
    const row = rowNumber(startTag(xml, element)) ?? last + 1;
    last = row;
    for (let next = waiting[0]; next !== undefined && next < row; next = waiting[0]) {
      put(null, next, element.start);
      waiting.shift();
    }
    if (waiting[0] !== row) continue;
    put(element, row, element.start);
    waiting.shift();
  }
  for (const row of waiting) put(null, row, data.innerEnd);
  pieces.push(xml.slice(copied, data.innerEnd), "</sheetData>", xml.slice(data.end));
  return withDimension(pieces.join(""), writes);
}

/** Says again how far the cells of a sheet reach, where they reach further now. */
function withDimension(xml: string, writes: readonly CellRef[]): string {
  const element = childOf(xml, rootOf(xml), "dimension");
  const tag = element ? startTag(xml, element) : "";
  const before = parseRange((attribute(tag, "ref") ?? "").replaceAll("$", ""));
  if (!element || !before) return xml;
  const after = writes.reduce<RangeRef>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    before,
  );
  const ref = rangeToA1(after);
  if (ref === rangeToA1(before)) return xml;
  return spliced(xml, element.start, element.inner, withAttribute(tag, "ref", ref));
}

const FORMULA = /<f\b[^>]*>/g;

/** Excel does not let a person change a part of an array or of a data table, nor do we. */
function refuseArrays(xml: string, writes: readonly CellRef[]): void {
  for (const [tag] of xml.matchAll(FORMULA)) {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) continue;
    const range = parseRange((attribute(tag, "ref") ?? "").replaceAll("$", ""));
    if (!range || (range.top === range.bottom && range.left === range.right)) continue;
    if (writes.some((write) => contains(range, write))) throw new FileProblem("array-formula");
  }
}

/**
 * A formula that several cells share stands at one of them. Where that one is written over,
 * each of the others gets the formula as its own.
 */
function withoutSharedMasters(xml: string, writes: readonly CellRef[]): string {
  if (!xml.includes("shared")) return xml;
  const written = new Set(writes.map(({ row, column }) => toA1(row, column)));
  const lost = new Map<string, { readonly formula: string; readonly at: CellRef }>();
  const shared = (cell: string, body: string): { tag: string; group: string } | null => {
    if (!cell.includes("r=") || !body.includes("shared")) return null;
    const tag = /<f\b[^>]*>/.exec(body)?.[0] ?? "";
    const group = attribute(tag, "t") === "shared" ? attribute(tag, "si") : null;
    return group === null ? null : { tag, group };
  };
  for (const [, cell = "", body = ""] of xml.matchAll(CELL)) {
    const found = shared(cell, body);
    const name = attribute(cell, "r") ?? "";
    const text = /<f\b[^>]*[^/]>([^<]*)<\/f>/.exec(body)?.[1] ?? "";
    const at = parseCell(name);
    if (!found || !at || text === "" || !written.has(name)) continue;
    lost.set(found.group, { formula: unescapeXml(text), at });
  }
  if (lost.size === 0) return xml;
  return xml.replace(CELL, (whole, cell: string, body: string) => {
    const found = shared(cell, body);
    const master = found && lost.get(found.group);
    const at = parseCell(attribute(cell, "r") ?? "");
    if (!master || !at) return whole;
    const moved = moveRelative(
      `=${master.formula}`,
      at.row - master.at.row,
      at.column - master.at.column,
    ).slice(1);
    const own = `<f>${escapeXml(moved)}</f>`;
    return cell + body.replace(/<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>/, () => own);
  });
}

/** A cell with content: its start tag, and the rest. */
const CELL = /(<c\s[^>]*[^/]>)([^]*?<\/c>)/g;
