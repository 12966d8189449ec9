import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { Styles } from "./styles";
import { WorkbookPackage } from "./workbook-package";
import { WorkbookPart } from "./workbook-part";
import { attribute, childrenOf, rootOf, withAttribute } from "./xml";

const USUAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
/** The same address as a strict workbook has it. */
const IN_STRICT: readonly (readonly [string, string])[] = [
  [`${USUAL}spreadsheetml/2006/main`, `${STRICT}spreadsheetml/main`],
  [`${USUAL}drawingml/2006/main`, `${STRICT}drawingml/main`],
  [`${USUAL}drawingml/2006/chart`, `${STRICT}drawingml/chart`],
  [`${USUAL}drawingml/2006/spreadsheetDrawing`, `${STRICT}drawingml/spreadsheetDrawing`],
  [`${USUAL}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`],
];

function inStrict(text: string): string {
  return IN_STRICT.reduce((strict, [usual, other]) => strict.replaceAll(usual, other), text);
}

/** The worksheet's text for what a cell or a row is styled with. */
const STYLED = /<(?:c|row|col)\s[^>]*>/g;
const SHARED_TEXT = /(<c\s[^>]*)\st="s"([^>]*>)<v>(\d+)<\/v>/g;

/** A sheet that stands by itself: texts in its cells, styles under the numbers given. */
function settled(
  sheet: string,
  texts: readonly string[],
  style: (there: number) => number,
): string {
  const styled = sheet.replace(STYLED, (tag) => {
    const name = tag.startsWith("<col") ? "style" : "s";
    const there = attribute(tag, name);
    return there === null ? tag : withAttribute(tag, name, String(style(Number(there))));
  });
  return styled.replace(
    SHARED_TEXT,
    (_, tag: string, rest: string, at: string) =>
      `${tag} t="inlineStr"${rest}<is>${texts[Number(at)] ?? ""}</is>`,
  );
}

function textsOf(made: WorkbookPackage): string[] {
  const xml = made.list.includes("xl/sharedStrings.xml") ? made.xml("xl/sharedStrings.xml") : null;
  if (xml === null) return [];
  return childrenOf(xml, rootOf(xml)).map(({ inner, innerEnd }) => xml.slice(inner, innerEnd));
}

/**
 * Makes new sheets with the library and puts their parts (drawings, charts, notes) into a
 * package under free names. They are in no list of sheets yet.
 *
 * @param styles of the package; those of the new sheets are added
 * @returns the part of each sheet
 */
export async function graftSheets(
  file: WorkbookPackage,
  styles: Styles,
  sheets: readonly WriteSheet[],
  strict: boolean,
): Promise<string[]> {
  if (sheets.length === 0) return [];
  const made = new WorkbookPackage(await writeXlsx({ sheets: [...sheets] }));
  const list = made.workbook;
  if (list === null) throw new Error("the library made no workbook");
  const style = styles.addAll(new Styles(made.xml("xl/styles.xml") ?? "<styleSheet/>"));
  const texts = textsOf(made);
  const address = strict ? inStrict : (text: string): string => text;
  const copy = (part: string): string => {
    const xml = made.xml(part);
    if (xml === null) throw new Error(`the library did not make ${part}`);
    const name = file.freeName(part);
    const text = part.startsWith("xl/worksheets/") ? settled(xml, texts, style) : xml;
    file.add(name, address(text), made.contentType(part));
    for (const { id, type, part: target } of made.relationships(part)) {
      if (target !== null) file.link(name, address(type), copy(target), id);
    }
    return name;
  };
  return new WorkbookPart(made, list).sheets.map(({ part }) => copy(part ?? ""));
}
