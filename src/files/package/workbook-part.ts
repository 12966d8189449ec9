import { type WorkbookPackage } from "./workbook-package";
import {
  appended,
  attribute,
  childOf,
  childrenOf,
  escapeXml,
  insertedInOrder,
  rootOf,
  spliced,
  startTag,
  unescapeXml,
  withAttribute,
  type Element,
} from "./xml";

/** A sheet as the list of sheets has it. */
export interface SheetEntry {
  readonly name: string;
  /** Place in the list, from 0. */
  readonly place: number;
  /** The id of the link to its part. */
  readonly link: string;
  readonly part: string | null;
  /** "worksheet", or "chartsheet" and the like. */
  readonly kind: string;
}

/** A name of a workbook: what it stands for, and where it holds. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Place of the sheet that it is for; null for the whole workbook. */
  readonly scope: number | null;
  readonly hidden?: boolean;
}

const BEFORE_SHEETS = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
];
const BEFORE_NAMES = [...BEFORE_SHEETS, "sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/** The part with the list of sheets, the names and the settings of a workbook. */
export class WorkbookPart {
  private text: string;

  constructor(
    private readonly file: WorkbookPackage,
    private readonly part: string,
  ) {
    this.text = file.xml(part) ?? "";
  }

  private section(name: string): Element | null {
    return childOf(this.text, rootOf(this.text), name);
  }

  /** Sheets in tab order. */
  get sheets(): SheetEntry[] {
    const section = this.section("sheets");
    if (!section) return [];
    const links = new Map(this.file.relationships(this.part).map((link) => [link.id, link]));
    return childrenOf(this.text, section).map((element, place) => {
      const tag = startTag(this.text, element);
      const link = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "";
      const { part = null, kind = "" } = links.get(link) ?? {};
      return { name: attribute(tag, "name") ?? "", place, link, part, kind };
    });
  }

  /** Puts a sheet behind all others. */
  addSheet(name: string, link: string): void {
    const section = this.section("sheets");
    if (!section) throw new Error("a workbook without sheets");
    const ids = childrenOf(this.text, section).map((element) =>
      Number(attribute(startTag(this.text, element), "sheetId")),
    );
    const id = String(Math.max(0, ...ids) + 1);
    const more = `<sheet xmlns:r="${this.relationships}" name="${escapeXml(name)}" sheetId="${id}" r:id="${link}"/>`;
    this.text = appended(this.text, section, more);
  }

  /** Leads a sheet of the list to another part. */
  relink({ place }: SheetEntry, link: string): void {
    const section = this.section("sheets");
    const element = section && childrenOf(this.text, section)[place];
    if (!element) throw new Error("a sheet that is not in the list");
    const tag = startTag(this.text, element).replace(
      /(\s[\w.-]+:id\s*=\s*["'])[^"']*/,
      (_, before: string) => before + link,
    );
    this.text = spliced(this.text, element.start, element.inner, tag);
  }

  /** Whether the workbook is written in the strict variant of the format. */
  get strict(): boolean {
    return startTag(this.text, rootOf(this.text)).includes("http://purl.oclc.org/ooxml/");
  }

  /** The address that types of links begin with. */
  get relationships(): string {
    return this.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  }

  get names(): DefinedName[] {
    const section = this.section("definedNames");
    if (!section) return [];
    return childrenOf(this.text, section).map((element) => {
      const tag = startTag(this.text, element);
      const scope = attribute(tag, "localSheetId");
      return {
        name: attribute(tag, "name") ?? "",
        formula: unescapeXml(this.text.slice(element.inner, element.innerEnd)),
        scope: scope === null ? null : Number(scope),
      };
    });
  }

  /** Takes away the names that a test picks. */
  removeNames(isGone: (name: DefinedName) => boolean): void {
    const section = this.section("definedNames");
    if (!section) return;
    const gone = this.names.map(isGone);
    if (gone.every(Boolean)) {
      // The schema wants at least one name in the list.
      this.text = spliced(this.text, section.start, section.end, "");
      return;
    }
    this.eachFromLast("definedNames", ({ start, end }, at) => {
      if (gone[at] === true) this.text = spliced(this.text, start, end, "");
    });
  }

  /** Sets a name, in the place of the same name for the same sheet. */
  setName({ name, formula, scope, hidden = false }: DefinedName): void {
    this.removeNames((each) => each.name === name && each.scope === scope);
    if (!this.section("definedNames")) {
      this.text = insertedInOrder(this.text, "<definedNames/>", BEFORE_NAMES);
    }
    const section = this.section("definedNames");
    if (!section) throw new Error("a workbook without names");
    const tag = [
      `<definedName name="${escapeXml(name)}"`,
      ...(scope === null ? [] : [`localSheetId="${String(scope)}"`]),
      ...(hidden ? ['hidden="1"'] : []),
    ].join(" ");
    this.text = appended(this.text, section, `${tag}>${escapeXml(formula)}</definedName>`);
  }

  /** Has all formulas computed when the file is opened. */
  recalculateOnOpening(): void {
    if (!this.section("calcPr")) {
      this.text = insertedInOrder(this.text, "<calcPr/>", BEFORE_CALCULATION);
    }
    const section = this.section("calcPr");
    if (!section) return;
    const tag = withAttribute(startTag(this.text, section), "fullCalcOnLoad", "1");
    this.text = spliced(this.text, section.start, section.inner, tag);
  }

  /** Takes sheets out of the list, with the names that are for them; those of others follow. */
  removeSheets(isGone: (sheet: SheetEntry) => boolean): void {
    const gone = this.sheets.map(isGone);
    const place = (before: number): number => before - gone.slice(0, before).filter(Boolean).length;
    this.removeNames(({ scope }) => scope !== null && gone[scope] === true);
    this.eachFromLast("definedNames", (element) => {
      const tag = startTag(this.text, element);
      const scope = attribute(tag, "localSheetId");
      if (scope === null) return;
      const moved = withAttribute(tag, "localSheetId", String(place(Number(scope))));
      this.text = spliced(this.text, element.start, element.inner, moved);
    });
    this.eachFromLast("sheets", (element, at) => {
      if (gone[at] === true) this.text = spliced(this.text, element.start, element.end, "");
    });
  }

  /** Visits what a section holds from behind, so that places in the text stay right. */
  private eachFromLast(name: string, visit: (element: Element, at: number) => void): void {
    const section = this.section(name);
    const elements = section ? childrenOf(this.text, section) : [];
    for (let at = elements.length - 1; at >= 0; at--) {
      const element = elements[at];
      if (element) visit(element, at);
    }
  }

  /** Puts the part back into its package. */
  save(): void {
    this.file.set(this.part, this.text);
  }
}
