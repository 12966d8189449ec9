import * as v from "valibot";
import {
  type ChartData,
  type CommentData,
  type DataValidation,
  type LineData,
  type SheetData,
  type WorkbookData,
} from "../model";
import { areasToFile } from "./conditional-formats";
import { relationsOf, unescapeXml } from "./raw-parts";
import { partText, withParts, type Parts } from "./zip";

/**
 * What the model knows and the writing library cannot put into a sheet: document settings,
 * ids of conditional formats, exact places of charts … It travels in a custom XML part of
 * the file, which Excel and WPS carry along and never show. On reading it is laid over what
 * the sheets say, and only where they still say the same.
 */
interface Leftovers {
  readonly version: 1;
  readonly settings: WorkbookData["settings"];
  /** Ids of the other custom XML parts, in their order in the file. */
  readonly customXmlIds: readonly string[];
  readonly sheets: Readonly<Record<string, SheetLeftovers>>;
}

interface SheetLeftovers {
  readonly id: string;
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly selection: SheetData["selection"];
  readonly protection: SheetData["protection"];
  readonly conditionalFormats: readonly { readonly id: string; readonly mark: string }[];
  readonly rows: readonly (LineData & { readonly index: number })[];
  readonly columns: readonly (LineData & { readonly index: number })[];
  readonly quoted: readonly (readonly [row: number, column: number])[];
  readonly shownNotes: readonly (readonly [row: number, column: number])[];
  readonly comments: readonly CommentData[];
  readonly charts: readonly ChartData[];
  readonly validations: readonly DataValidation[];
}

const LIST = v.array(v.looseObject({}));
const PLACES = v.array(v.tuple([v.number(), v.number()]));

/** The shape that reading relies on; what the lists hold is the model's own data. */
const LEFTOVERS = v.looseObject({
  version: v.literal(1),
  settings: v.array(v.looseObject({ key: v.string() })),
  customXmlIds: v.array(v.string()),
  sheets: v.record(
    v.string(),
    v.looseObject({
      id: v.string(),
      standardWidth: v.number(),
      standardHeight: v.number(),
      selection: LIST,
      protection: v.looseObject({ protected: v.boolean() }),
      conditionalFormats: v.array(v.object({ id: v.string(), mark: v.string() })),
      rows: v.array(v.looseObject({ index: v.number() })),
      columns: v.array(v.looseObject({ index: v.number() })),
      quoted: PLACES,
      shownNotes: PLACES,
      comments: LIST,
      charts: v.array(v.looseObject({ series: LIST })),
      validations: v.array(v.looseObject({ ranges: LIST })),
    }),
  ),
});

const NAMESPACE = "urn:jixiao:workbench:leftovers";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

type Rule = SheetData["conditionalFormats"][number];

/** By this a rule is known again: what it says, not where it stands in the list. */
function markOf(rule: Rule): string {
  return JSON.stringify([
    rule.type,
    rule.formula,
    areasToFile(rule.ranges),
    rule.format.fill ?? "",
  ]);
}

function leftoversOf(data: WorkbookData): Leftovers {
  const places = (
    items: readonly { readonly row: number; readonly column: number }[],
  ): [number, number][] => items.map(({ row, column }) => [row, column]);
  const styled = <L extends LineData>(lines: readonly L[]): L[] =>
    lines.filter((line) => line.style !== undefined);
  return {
    version: 1,
    settings: data.settings,
    customXmlIds: data.customXmlParts.map((part) => part.id),
    sheets: Object.fromEntries(
      data.sheets.map((sheet): [string, SheetLeftovers] => [
        sheet.name,
        {
          id: sheet.id,
          standardWidth: sheet.standardWidth,
          standardHeight: sheet.standardHeight,
          selection: sheet.selection,
          // Never the password: the sheet holds its hash.
          protection: {
            protected: sheet.protection.protected,
            options: sheet.protection.options,
          },
          conditionalFormats: sheet.conditionalFormats.map((rule) => ({
            id: rule.id,
            mark: markOf(rule),
          })),
          rows: styled(sheet.rows),
          columns: styled(sheet.columns),
          quoted: places(sheet.cells.filter((cell) => cell.quoted === true)),
          shownNotes: places(sheet.notes.filter((note) => note.visible)),
          comments: sheet.comments,
          charts: sheet.charts,
          validations: sheet.validations,
        },
      ]),
    ),
  };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Puts the leftovers and the workbook's own custom XML parts into a written package. */
export async function addLeftovers(parts: Parts, data: WorkbookData): Promise<Uint8Array> {
  const own = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<leftovers xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(leftoversOf(data)))}</leftovers>`;
  const texts = new Map<string, string>();
  const relations: string[] = [];
  [own, ...data.customXmlParts.map((part) => part.xml)].forEach((xml, index) => {
    const name = `item${String(index + 1)}.xml`;
    texts.set(`customXml/${name}`, xml);
    relations.push(
      `<Relationship Id="rIdCustomXml${String(index + 1)}" Type="${CUSTOM_XML}" Target="../customXml/${name}"/>`,
    );
  });
  const rels = "xl/_rels/workbook.xml.rels";
  const xml = (await partText(parts, rels)) ?? "";
  texts.set(rels, xml.replace("</Relationships>", `${relations.join("")}</Relationships>`));
  return withParts(parts, texts);
}

/** Custom XML parts of a package: ours read, the others as text. */
export async function readCustomXml(
  parts: Parts,
): Promise<{ leftovers: Leftovers | null; others: { id: string; xml: string }[] }> {
  let leftovers: Leftovers | null = null;
  const xmls: string[] = [];
  for (const { type, part } of await relationsOf(parts, "xl/workbook.xml")) {
    if (type !== "customXml") continue;
    const xml = await partText(parts, part);
    if (xml === null) continue;
    const own: Leftovers | null = leftovers === null ? parseLeftovers(xml) : null;
    if (own) leftovers = own;
    else xmls.push(xml);
  }
  const ids = leftovers?.customXmlIds ?? [];
  const others = xmls.map((xml, index) => ({
    id: ids[index] ?? `{CUSTOM-XML-${String(index + 1).padStart(4, "0")}}`,
    xml,
  }));
  return { leftovers, others };
}

function parseLeftovers(xml: string): Leftovers | null {
  const start = xml.indexOf(`<leftovers xmlns="${NAMESPACE}">`);
  if (start < 0) return null;
  const from = xml.indexOf(">", start) + 1;
  try {
    const text = unescapeXml(xml.slice(from, xml.indexOf("</leftovers>", from)));
    const read = v.safeParse(LEFTOVERS, JSON.parse(text));
    return read.success ? (read.output as unknown as Leftovers) : null;
  } catch (error) {
    // The part is ours, but the file may have been through other hands.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function has(places: SheetLeftovers["quoted"], row: number, column: number): boolean {
  return places.some(([y, x]) => y === row && x === column);
}

function layOver(sheet: SheetData, more: SheetLeftovers): SheetData {
  const ids = new Map(more.conditionalFormats.map(({ id, mark }) => [mark, id]));
  const lines = (read: SheetData["rows"], styled: SheetData["rows"]): SheetData["rows"] => {
    const all = new Map(read.map((line) => [line.index, line]));
    for (const line of styled) {
      all.set(line.index, { ...(all.get(line.index) ?? { index: line.index }), ...pick(line) });
    }
    return [...all.values()].sort((a, b) => a.index - b.index);
  };
  const same = <T>(read: readonly T[], kept: readonly T[], key: (one: T) => string): readonly T[] =>
    read.map((one, index) => {
      const other = kept[index];
      return other !== undefined && key(other) === key(one) ? other : one;
    });
  return {
    ...sheet,
    id: more.id,
    standardWidth: more.standardWidth,
    standardHeight: more.standardHeight,
    selection: more.selection,
    protection:
      sheet.protection.protected === more.protection.protected ? more.protection : sheet.protection,
    rows: lines(sheet.rows, more.rows),
    columns: lines(sheet.columns, more.columns),
    cells: sheet.cells.map((cell) =>
      typeof cell.value === "string" && has(more.quoted, cell.row, cell.column)
        ? { ...cell, quoted: true }
        : cell,
    ),
    notes: sheet.notes.map((note) => ({
      ...note,
      visible: has(more.shownNotes, note.row, note.column),
    })),
    comments: more.comments,
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({
      ...rule,
      id: ids.get(markOf(rule)) ?? rule.id,
    })),
    validations: same(sheet.validations, more.validations, (one) => areasToFile(one.ranges)),
    charts: same(sheet.charts, more.charts, (one) =>
      JSON.stringify(one.series.map((series) => [series.values, series.categories])),
    ),
  };
}

function pick(line: LineData): LineData {
  return line.style ? { style: line.style } : {};
}

/** Lays the leftovers over a workbook read from its sheets. */
export function withLeftovers(data: WorkbookData, leftovers: Leftovers): WorkbookData {
  return {
    ...data,
    settings: leftovers.settings,
    sheets: data.sheets.map((sheet) => {
      const more = leftovers.sheets[sheet.name];
      return more ? layOver(sheet, more) : sheet;
    }),
  };
}
