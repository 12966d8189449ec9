import { documentXml } from "./package";
import { WordProblem } from "./problem";
import { child, parseXml, walk, type XmlNode } from "./xml";

/** A cell of a Word table on the table's grid, zero-based. */
export interface WordCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs and line breaks as "\n". */
  readonly text: string;
}

/** A table of a document with the lines of text that stand over and under it. */
export interface WordTable {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly cells: readonly WordCell[];
  readonly rowCount: number;
  /** Width of each grid column in twentieths of a point, as Word keeps them. */
  readonly columnWidths: readonly number[];
}

/** Excel's own limits are far away; a form is not larger than this. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 500;
/** Lines over a table that belong to it: title, unit line, a remark. */
const LINES_ABOVE = 4;
const FOOTER = /^\s*(填表|填报|联系|负责人|单位负责人|经办|审核|复核|日期|注[:：\d]|备注|说明)/;
/** Deleted text, field codes and the older of two equal contents are not shown by Word. */
const HIDDEN = new Set(["w:del", "w:instrText", "w:moveFrom", "mc:Fallback", "w:tblPr", "w:tcPr"]);

function text(nodes: readonly XmlNode[]): string {
  const paragraphs: string[] = [];
  let line = "";
  let open = false;
  const end = () => {
    if (open) paragraphs.push(line);
    line = "";
    open = false;
  };
  walk(nodes, (node) => {
    if (HIDDEN.has(node.name)) return false;
    if (node.name === "w:p") {
      end();
      open = true;
    } else if (node.name === "w:t") {
      line += node.children.map((part) => part.text).join("");
      open = true;
      return false;
    } else if (node.name === "w:br" || node.name === "w:cr") line += "\n";
    else if (node.name === "w:tab") line += "\t";
    else if (node.name === "w:noBreakHyphen") line += "-";
    return true;
  });
  end();
  return paragraphs.join("\n").replace(/\s+$/, "");
}

function attributeNumber(node: XmlNode | undefined, name: string, fallback: number): number {
  const value = Number(node?.attributes[name]);
  return Number.isFinite(value) && value >= 0 ? Math.trunc(value) : fallback;
}

/** Direct children of a kind, also where a content control (`w:sdt`) is around them. */
function within(parent: XmlNode, name: string): XmlNode[] {
  return parent.children.flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === "w:sdt") {
      const content = child(node, "w:sdtContent");
      return content ? within(content, name) : [];
    }
    return node.name === "w:ins" || node.name === "w:customXml" ? within(node, name) : [];
  });
}

interface OpenCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

function readTable(table: XmlNode): Pick<WordTable, "cells" | "rowCount" | "columnWidths"> {
  const cells: OpenCell[] = [];
  // The cell that a vertical merge began with, by grid column.
  const begun = new Map<number, OpenCell>();
  const rows = within(table, "w:tr");
  if (rows.length > MAX_ROWS) throw new WordProblem("too-large");
  let widest = 0;
  rows.forEach((row, at) => {
    let column = attributeNumber(child(child(row, "w:trPr"), "w:gridBefore"), "w:val", 0);
    for (const cell of within(row, "w:tc")) {
      const properties = child(cell, "w:tcPr");
      const columnSpan = Math.max(1, attributeNumber(child(properties, "w:gridSpan"), "w:val", 1));
      if (column + columnSpan > MAX_COLUMNS) throw new WordProblem("too-large");
      const merge = child(properties, "w:vMerge");
      const above = begun.get(column);
      if (merge && merge.attributes["w:val"] !== "restart" && above) {
        above.rowSpan = at - above.row + 1;
        const more = text(cell.children);
        if (more !== "") above.text = above.text === "" ? more : `${above.text}\n${more}`;
      } else {
        const opened = { row: at, column, rowSpan: 1, columnSpan, text: text(cell.children) };
        cells.push(opened);
        if (merge) begun.set(column, opened);
        else begun.delete(column);
      }
      column += columnSpan;
    }
    widest = Math.max(widest, column);
  });
  const grid = within(table, "w:tblGrid").flatMap((node) => within(node, "w:gridCol"));
  const columnWidths = Array.from({ length: widest }, (_, at) =>
    attributeNumber(grid[at], "w:w", 1_500),
  );
  return { cells, rowCount: rows.length, columnWidths };
}

/**
 * The tables of a .docx document in order, each with its title lines and footer. A
 * table inside a table's cell counts as that cell's text.
 *
 * @throws WordProblem, no-table among them
 */
export function readWordTables(bytes: Uint8Array): WordTable[] {
  const body = child(
    parseXml(documentXml(bytes)).find((node) => node.name === "w:document"),
    "w:body",
  );
  if (!body) throw new WordProblem("damaged");
  const tables: (WordTable & { below: string[] })[] = [];
  let lines: string[] = [];
  let previous: { below: string[] } | null = null;
  const visit = (node: XmlNode): void => {
    if (node.name === "w:p") {
      const line = text([node]);
      if (line.trim() === "") return;
      if (previous && FOOTER.test(line)) previous.below.push(line);
      else {
        previous = null;
        lines.push(line);
      }
    } else if (node.name === "w:tbl") {
      const table = { above: lines.slice(-LINES_ABOVE), below: [] as string[], ...readTable(node) };
      if (table.rowCount > 0 && table.columnWidths.length > 0) tables.push(table);
      previous = table;
      lines = [];
    } else if (node.name === "w:sdt" || node.name === "w:sdtContent" || node.name === "w:ins") {
      node.children.forEach(visit);
    }
  };
  body.children.forEach(visit);
  if (tables.length === 0) throw new WordProblem("no-table");
  return tables;
}
