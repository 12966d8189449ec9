import { EMU_PER_POINT } from "./units";
import { partText, type Parts } from "./zip";

/**
 * What the reading library does not tell of a sheet, looked up in the parts of the package.
 */
export interface RawSheet {
  /** Pages are fitted to a number of pages (else scaled). */
  readonly fitsPages: boolean;
  /** Points; undefined where the file leaves it to Excel. */
  readonly defaultRowHeight?: number;
  readonly charts: readonly RawChart[];
  /** Rules for typing in their order: null for one that the library reads, else its attributes. */
  readonly validations: readonly (Readonly<Record<string, string>> | null)[];
}

export interface RawChart {
  readonly name: string;
  /** Bars lie (a bar chart) instead of standing (a column chart). */
  readonly lying: boolean;
  /** Points between the anchor cells' edges and the chart's. */
  readonly offsets: readonly [left: number, top: number, right: number, bottom: number];
}

const NOTHING: RawSheet = { fitsPages: false, charts: [], validations: [] };

/** The attributes of the first tag of a name (its prefix aside); null if there is none. */
function tag(xml: string, name: string, from = 0): Record<string, string> | null {
  for (let at = xml.indexOf(name, from); at >= 0; at = xml.indexOf(name, at + 1)) {
    const before = xml[at - 1];
    const after = xml[at + name.length];
    if ((before !== "<" && before !== ":") || !/[\s/>]/.test(after ?? "")) continue;
    const end = xml.indexOf(">", at);
    return attributes(xml.slice(at, end < 0 ? undefined : end));
  }
  return null;
}

function attributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    found[name] = unescapeXml(value);
  }
  return found;
}

export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-fA-F]{1,6});/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#([0-9]{1,7});/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** "xl/worksheets/sheet1.xml" + "../drawings/drawing1.xml" = "xl/drawings/drawing1.xml". */
function resolvePart(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const piece of target.split("/")) {
    if (piece === "..") folders.pop();
    else if (piece !== ".") folders.push(piece);
  }
  return folders.join("/");
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** What a part refers to. */
export async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = await partText(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return Array.from((xml ?? "").matchAll(/<Relationship\s[^>]*>/g), ([text]) => {
    const { Id = "", Type = "", Target = "" } = attributes(text);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), part: resolvePart(part, Target) };
  });
}

function numberIn(xml: string, name: string): number {
  const found = new RegExp(`<(?:\\w+:)?${name}>(-?[0-9]{1,12})<`).exec(xml);
  return Number(found?.[1] ?? 0);
}

function offsetsOf(anchor: string): RawChart["offsets"] {
  const [from = "", to = ""] = anchor.split(/<(?:\w+:)?to>/);
  const points = (xml: string, name: string): number => numberIn(xml, name) / EMU_PER_POINT;
  return [
    points(from, "colOff"),
    points(from, "rowOff"),
    points(to, "colOff"),
    points(to, "rowOff"),
  ];
}

async function chartsOf(parts: Parts, drawing: string): Promise<RawChart[]> {
  const xml = (await partText(parts, drawing)) ?? "";
  const relations = await relationsOf(parts, drawing);
  const charts: RawChart[] = [];
  for (const anchor of xml.split(/<(?:\w+:)?(?:twoCellAnchor|oneCellAnchor)[\s>]/).slice(1)) {
    const id = tag(anchor, "chart")?.["r:id"];
    const part = relations.find((relation) => relation.id === id)?.part;
    if (part === undefined) continue;
    const chart = (await partText(parts, part)) ?? "";
    const frame = tag(anchor, "cNvPr");
    charts.push({
      name: frame?.["title"] ?? frame?.["name"] ?? "",
      lying: tag(chart, "barDir")?.["val"] === "bar",
      offsets: offsetsOf(anchor),
    });
  }
  return charts;
}

/** One record for each sheet of the workbook, in tab order. */
export async function rawSheets(parts: Parts): Promise<RawSheet[]> {
  const workbook = "xl/workbook.xml";
  const xml = (await partText(parts, workbook)) ?? "";
  const relations = await relationsOf(parts, workbook);
  const sheets: RawSheet[] = [];
  for (const [text] of xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const id = attributes(text)["r:id"];
    const part = relations.find((relation) => relation.id === id)?.part;
    const sheet = part === undefined ? null : await partText(parts, part);
    if (part === undefined || sheet === null) {
      sheets.push(NOTHING);
      continue;
    }
    const height = Number(tag(sheet, "sheetFormatPr")?.["defaultRowHeight"]);
    const drawing = (await relationsOf(parts, part)).find(({ type }) => type === "drawing");
    sheets.push({
      fitsPages: ["1", "true"].includes(tag(sheet, "pageSetUpPr")?.["fitToPage"] ?? ""),
      ...(height > 0 && { defaultRowHeight: height }),
      validations: Array.from(sheet.matchAll(/<(?:\w+:)?dataValidation\s[^>]*>/g), ([text]) => {
        const found = attributes(text);
        return (found["type"] ?? "none") === "none" ? found : null;
      }),
      charts: drawing ? await chartsOf(parts, drawing.part) : [],
    });
  }
  return sheets;
}
