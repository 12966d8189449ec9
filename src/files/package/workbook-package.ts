import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  appended,
  attribute,
  childrenOf,
  elementsFrom,
  escapeXml,
  rootOf,
  spliced,
  startTag,
  withoutPrefix,
} from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
/** Main namespaces of workbooks: transitional and strict. */
const MAIN = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
const PACKAGE = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
];
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A link from one part to another, or to somewhere outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  /** Its type as written, an address. */
  readonly type: string;
  /** The part that it leads to; null where it leads outside. */
  readonly part: string | null;
}

/** The part where the links of a part stand: xl/workbook.xml → xl/_rels/workbook.xml.rels. */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a link writes it, seen from a part. */
function resolved(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

/**
 * The parts of a workbook file. What is not set, added or removed comes out as the very
 * bytes that went in.
 */
export class WorkbookPackage {
  private readonly parts: Map<string, Uint8Array>;
  /** Names are the same whatever the case of their letters. */
  private readonly names: Map<string, string>;

  /** @throws Error for what is no zip */
  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
    this.names = new Map([...this.parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /** The part that holds the list of sheets; null in a package of another kind. */
  get workbook(): string | null {
    const link = this.relationships("").find(({ kind }) => kind === "officeDocument");
    const part = link?.part ?? null;
    return part !== null && /\.xml$/i.test(part) && this.has(part) ? part : null;
  }

  /** Names of all parts. */
  get list(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  /** A part's XML, its main namespace without a prefix; null if there is no such part. */
  xml(part: string): string | null {
    const bytes = this.bytesOf(part);
    return bytes ? withoutPrefix(strFromU8(bytes), [...MAIN, ...PACKAGE]) : null;
  }

  bytesOf(part: string): Uint8Array | null {
    return this.parts.get(this.names.get(part.toLowerCase()) ?? "") ?? null;
  }

  set(part: string, content: string | Uint8Array): void {
    const name = this.names.get(part.toLowerCase()) ?? part;
    this.names.set(name.toLowerCase(), name);
    this.parts.set(name, typeof content === "string" ? strToU8(content) : content);
  }

  /** A part that was not there, with what kind of content it has. */
  add(part: string, content: string | Uint8Array, contentType: string): void {
    this.set(part, content);
    const types = this.xml(CONTENT_TYPES) ?? "";
    const more = `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`;
    this.set(CONTENT_TYPES, appended(types, rootOf(types), more));
  }

  /** Takes a part away, with its links and its content type. */
  remove(part: string): void {
    const name = this.names.get(part.toLowerCase());
    if (name === undefined) return;
    this.parts.delete(name);
    this.names.delete(part.toLowerCase());
    const own = relationshipsPart(part);
    if (this.has(own)) this.remove(own);
    const types = this.xml(CONTENT_TYPES) ?? "";
    for (const element of childrenOf(types, rootOf(types))) {
      const named = attribute(startTag(types, element), "PartName");
      if (named?.toLowerCase() !== `/${part.toLowerCase()}`) continue;
      this.set(CONTENT_TYPES, spliced(types, element.start, element.end, ""));
      return;
    }
  }

  /** The content type of a part, by its name or by its ending. */
  contentType(part: string): string {
    const types = this.xml(CONTENT_TYPES) ?? "";
    let byEnding = "application/xml";
    for (const element of childrenOf(types, rootOf(types))) {
      const tag = startTag(types, element);
      const type = attribute(tag, "ContentType") ?? "";
      if (attribute(tag, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`) return type;
      const ending = attribute(tag, "Extension");
      if (ending !== null && part.toLowerCase().endsWith(`.${ending.toLowerCase()}`)) {
        byEnding = type;
      }
    }
    return byEnding;
  }

  /** The links of a part; those of the package itself for "". */
  relationships(part: string): Relationship[] {
    const xml = this.xml(relationshipsPart(part));
    if (xml === null) return [];
    return childrenOf(xml, rootOf(xml)).map((element) => {
      const tag = startTag(xml, element);
      const target = attribute(tag, "Target") ?? "";
      const type = attribute(tag, "Type") ?? "";
      return {
        id: attribute(tag, "Id") ?? "",
        kind: type.split("/").at(-1) ?? "",
        type,
        part: attribute(tag, "TargetMode") === "External" ? null : resolved(part, target),
      };
    });
  }

  /**
   * Links a part to another one.
   *
   * @param type the whole type of the link
   * @param id as the part speaks of the link; by default one that is free
   */
  link(part: string, type: string, target: string, id = this.freeLink(part)): string {
    const place = relationshipsPart(part);
    const xml = this.xml(place) ?? RELATIONSHIPS;
    const more = `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
    this.set(place, appended(xml, rootOf(xml), more));
    return id;
  }

  private freeLink(part: string): string {
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    return `rId${String(number)}`;
  }

  /** Takes a link of a part away. */
  unlink(part: string, id: string): void {
    const place = relationshipsPart(part);
    const xml = this.xml(place);
    if (xml === null) return;
    for (const element of elementsFrom(xml, rootOf(xml).inner)) {
      if (attribute(startTag(xml, element), "Id") !== id) continue;
      this.set(place, spliced(xml, element.start, element.end, ""));
      return;
    }
  }

  /** Every part that links lead to from one, that one included. */
  reachable(from: string): Set<string> {
    const found = new Set<string>();
    const waiting = [from];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (found.has(part)) continue;
      found.add(part);
      for (const link of this.relationships(part)) if (link.part !== null) waiting.push(link.part);
    }
    return found;
  }

  /** A name that no part has: ("xl/charts/chart1.xml") → "xl/charts/chart7.xml". */
  freeName(wished: string): string {
    const [, stem = wished, ending = ""] = /^(.*?)\d*(\.\w+)$/.exec(wished) ?? [];
    let number = 1;
    while (this.has(`${stem}${String(number)}${ending}`)) number++;
    return `${stem}${String(number)}${ending}`;
  }

  /** The file; the same parts give the same bytes, whenever it is called. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { mtime: ZIP_BEGINS });
  }
}

/** The first moment that a zip can name, in local time as zips are. */
const ZIP_BEGINS = new Date(1980, 0, 1);
