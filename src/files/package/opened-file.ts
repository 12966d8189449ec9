import { type WriteSheet } from "hucre/xlsx";
import { FileProblem } from "../problem";
import { writeCells, type CellWrite } from "./cells";
import { graftSheets } from "./graft";
import { withMarks, type Mark } from "./marks";
import { Styles } from "./styles";
import { WorkbookPackage } from "./workbook-package";
import { WorkbookPart, type DefinedName, type SheetEntry } from "./workbook-part";

const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs></styleSheet>";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A sheet to be put into a file. */
export interface NewSheet {
  readonly sheet: WriteSheet;
  /** The sheet in whose place it comes; null puts it behind all others. */
  readonly instead: string | null;
  /** Names that hold for this sheet only: print area, repeated rows. */
  readonly names: readonly Pick<DefinedName, "name" | "formula">[];
}

/**
 * A workbook file that is being changed. Only what is told here changes: cells in the XML of
 * their sheet, parts of new sheets, and the lists that name them. Every other part comes out
 * as it went in, so that nothing a person has made can be lost because we do not know it.
 */
export class OpenedFile {
  private readonly file: WorkbookPackage;
  private readonly part: string;
  private readonly workbook: WorkbookPart;
  private readonly styles: Styles;
  private readonly stylesPart: string;
  private readonly stylesBefore: string;

  /** @throws FileProblem damaged, or not-a-workbook for a package of another kind */
  constructor(bytes: Uint8Array) {
    try {
      this.file = new WorkbookPackage(bytes);
    } catch (cause) {
      throw new FileProblem("damaged", { cause });
    }
    const part = this.file.workbook;
    if (part === null) throw new FileProblem("not-a-workbook");
    this.part = part;
    this.workbook = new WorkbookPart(this.file, part);
    const styles = this.file.relationships(part).find(({ kind }) => kind === "styles")?.part;
    this.stylesPart = styles ?? this.addStyles();
    this.stylesBefore = this.file.xml(this.stylesPart) ?? NO_STYLES;
    this.styles = new Styles(this.stylesBefore);
  }

  private addStyles(): string {
    const part = this.file.freeName("xl/styles.xml");
    this.file.add(part, NO_STYLES, STYLES_TYPE);
    this.file.link(this.part, `${this.workbook.relationships}/styles`, part);
    return part;
  }

  get sheetNames(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  get names(): readonly DefinedName[] {
    return this.workbook.names;
  }

  setName(name: DefinedName): void {
    this.workbook.setName(name);
  }

  /** The style that is another one with this number format. */
  styleWith(numberFormat: string): (style: number) => number {
    return (style) => this.styles.withNumberFormat(style, numberFormat);
  }

  /** @throws FileProblem array-formula */
  write(sheet: string, cells: readonly CellWrite[]): void {
    this.change(sheet, (xml) => writeCells(xml, cells));
  }

  mark(sheet: string, marks: readonly Mark[]): void {
    this.change(sheet, (xml) => withMarks(xml, marks, this.styles));
  }

  private change(sheet: string, act: (xml: string) => string): void {
    const part = this.workbook.sheets.find(({ name }) => name === sheet)?.part ?? null;
    const xml = part === null ? null : this.file.xml(part);
    if (part === null || xml === null) throw new Error(`the sheet ${sheet} is gone`);
    this.file.set(part, act(xml));
  }

  async put(sheets: readonly NewSheet[]): Promise<void> {
    const made = sheets.map(({ sheet }) => sheet);
    const parts = await graftSheets(this.file, this.styles, made, this.workbook.strict);
    sheets.forEach(({ sheet, instead, names }, at) => {
      const part = parts[at];
      if (part === undefined) throw new Error("a sheet was not made");
      const link = this.file.link(this.part, `${this.workbook.relationships}/worksheet`, part);
      const earlier = this.workbook.sheets.find(({ name }) => name === instead);
      if (earlier) this.replace(earlier, link);
      else this.workbook.addSheet(sheet.name, link);
      const scope = earlier?.place ?? this.workbook.sheets.length - 1;
      for (const name of names) this.workbook.setName({ ...name, scope });
    });
  }

  /** Leads a sheet of the list to another part, and takes away what only it had. */
  private replace(sheet: SheetEntry, link: string): void {
    const had = sheet.part === null ? [] : this.file.reachable(sheet.part);
    this.workbook.relink(sheet, link);
    this.file.unlink(this.part, sheet.link);
    this.workbook.removeNames(
      ({ name, scope }) => scope === sheet.place && name.startsWith("_xlnm."),
    );
    const kept = this.file.reachable("");
    for (const part of had) if (!kept.has(part)) this.file.remove(part);
  }

  /** The changed file; formulas are computed when it is opened. */
  bytes(): Uint8Array {
    this.workbook.recalculateOnOpening();
    this.workbook.save();
    if (this.styles.xml !== this.stylesBefore) this.file.set(this.stylesPart, this.styles.xml);
    this.drop(this.part, "calcChain");
    // A signature holds for the file that was signed, not for a changed copy.
    this.drop("", "origin");
    return this.file.bytes();
  }

  /** Takes away what a part leads to by one kind of link. */
  private drop(part: string, kind: string): void {
    for (const link of this.file.relationships(part)) {
      if (link.kind !== kind || link.part === null) continue;
      const had = this.file.reachable(link.part);
      this.file.unlink(part, link.id);
      for (const each of had) this.file.remove(each);
    }
  }
}
