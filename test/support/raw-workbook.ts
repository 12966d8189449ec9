import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook part by part, as another program may have written it. */
export interface RawWorkbook {
  /** XML of the first sheet before its rows, of its rows, and behind them. */
  readonly before?: string;
  readonly rows?: string;
  readonly behind?: string;
  /** Attributes of the first sheet's root, such as more namespaces. */
  readonly root?: string;
  /** Links of the first sheet: id → kind, target. */
  readonly links?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  /** Other parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Content types of parts that need one. */
  readonly types?: Readonly<Record<string, string>>;
  /** XML of the workbook before and behind its sheets, more sheets, and links that they need. */
  readonly beforeSheets?: string;
  readonly sheets?: string;
  readonly behindSheets?: string;
  readonly workbookLinks?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  readonly packageLinks?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  readonly styles?: string;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="仿宋"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="10" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function links(entries: Readonly<Record<string, readonly [string, string]>>): string {
  const all = Object.entries(entries).map(([id, [kind, target]]) => {
    const outside = /^https?:/.test(target) ? ' TargetMode="External"' : "";
    const type = kind.includes("://") ? kind : `${LINKS}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${outside}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** The rows of a small table: B2 is a number, B3 is blank and styled, B4 is not there. */
export const ROWS =
  '<row r="2" spans="1:3" ht="21" customHeight="1"><c r="A2" t="str"><v>数</v></c><c r="B2"><v>7</v></c><c r="C2"><f>B2+1</f><v>8</v></c></row><row r="3"><c r="B3" s="1"/></row>';

/** The bytes of such a workbook; its first sheet is 表. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const types = Object.entries({
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "xl/worksheets/sheet1.xml":
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    "xl/styles.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    ...raw.types,
  }).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${types.join("")}</Types>`,
    "_rels/.rels": links({ rId1: ["officeDocument", "xl/workbook.xml"], ...raw.packageLinks }),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${raw.beforeSheets ?? ""}<sheets><sheet name="表" sheetId="4" r:id="rId1"/>${raw.sheets ?? ""}</sheets>${raw.behindSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      ...raw.workbookLinks,
    }),
    "xl/styles.xml": raw.styles ?? STYLES,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"${raw.root ? ` ${raw.root}` : ""}>${raw.before ?? ""}<sheetData>${raw.rows ?? ROWS}</sheetData>${raw.behind ?? ""}</worksheet>`,
    ...(raw.links ? { "xl/worksheets/_rels/sheet1.xml.rels": links(raw.links) } : {}),
    ...raw.parts,
  };
  const packed = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>);
}

/** The parts of a workbook file as text, for comparison; bytes that are no text come out alike. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const latin = (part: Uint8Array): string => strFromU8(part, true);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      /\.(?:xml|rels|vml)$/.test(name) ? strFromU8(part) : latin(part),
    ]),
  );
}
