import { type RangeRef } from "../../core/sheet";
import { propertiesOf } from "./cell-data";
import { type Change, type ChangeListener, type ChangeOrigin } from "./changes";
import { type Json, type NameData, type WorkbookData } from "./data";
import { defaultSheet } from "./defaults";
import { mapReferences, quoteSheetName } from "../../core/sheet";
import { type Recalculator } from "./recalculation";
import { SheetModel } from "./sheet";
import { applyShift, type Shift } from "./shift";

/**
 * The one workbook: what the grid draws, what the host answers from and what is opened and
 * saved. It does what it is told; refusing what Excel refuses (protection, cell-edit mode,
 * sizes) is the host's duty towards the add-in, and the grid's towards a person.
 */
export class WorkbookModel {
  #sheets: SheetModel[] = [];
  #active = "";
  #lastId = 0;
  #names: readonly NameData[] = [];
  readonly #settings = new Map<string, Json>();
  readonly #customXml = new Map<string, string>();
  readonly #listeners = new Set<ChangeListener>();
  #origin: ChangeOrigin = "user";
  #recalculator: Recalculator | null = null;
  #stale = false;
  #calculating: Promise<void> | null = null;
  #editing = false;
  #readOnly = false;
  #structureProtected = false;
  #undoClearedBy: string[] = [];

  /** @param name the file's name, as `workbook.name` shows it */
  constructor(public name = "工作簿1.xlsx") {}

  /** Makes a workbook from its data. */
  static from(data: WorkbookData): WorkbookModel {
    const workbook = new WorkbookModel();
    workbook.restore(data);
    return workbook;
  }

  // --- telling others ---

  /** Calls the listener after each change; returns the function that ends it. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does something under another name than the person's at the grid. */
  as<T>(origin: ChangeOrigin, act: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return act();
    } finally {
      this.#origin = before;
    }
  }

  #announce = (change: Change): void => {
    if (STALING.has(change.kind) && this.#origin !== "recalculation") this.#stale = true;
    for (const listener of [...this.#listeners]) listener(change, this.#origin);
  };

  // --- sheets ---

  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  get activeSheet(): SheetModel {
    const sheet = this.sheet(this.#active) ?? this.#sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  /** A sheet by its id or, ignoring case, by its name. */
  sheet(idOrName: string): SheetModel | undefined {
    const wanted = idOrName.toLowerCase();
    return (
      this.#sheets.find((sheet) => sheet.id === idOrName) ??
      this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
    );
  }

  /**
   * Adds an empty sheet at the end, or at a position; without a name it gets the next free one.
   * The id is made up here unless the grid, where a person added the sheet, has given it one.
   */
  addSheet(
    name = this.#freeName(),
    position = this.#sheets.length,
    id = this.#freeId(),
  ): SheetModel {
    const sheet = new SheetModel(id, defaultSheet(name), this.#announce);
    this.#sheets.splice(position, 0, sheet);
    if (this.#active === "") this.#active = sheet.id;
    this.#announce({ kind: "sheet-added", sheet: sheet.id });
    return sheet;
  }

  /** Adds a copy of a sheet at a position. */
  copySheet(sheet: SheetModel, name: string, position: number): SheetModel {
    const data = sheet.snapshot();
    const copy = new SheetModel(this.#freeId(), { ...propertiesOf(data), name }, this.#announce);
    copy.load(data);
    this.#sheets.splice(position, 0, copy);
    this.#announce({ kind: "sheet-added", sheet: copy.id });
    return copy;
  }

  /** Removes a sheet; formulas elsewhere that meant it become #REF!. */
  removeSheet(sheet: SheetModel): void {
    const position = this.#sheets.indexOf(sheet);
    if (position < 0) return;
    if (this.#active === sheet.id) {
      const next = this.#neighbour(position);
      if (next) this.activate(next);
    }
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#mapFormulas((formula) =>
      mapReferences(formula, (reference) =>
        reference.sheet !== null && sameName(reference.sheet, sheet.name) ? "#REF!" : null,
      ),
    );
    this.#announce({ kind: "sheet-removed", sheet: sheet.id, name: sheet.name });
  }

  /** Renames a sheet and the formulas that mean it. */
  rename(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    this.#mapFormulas((formula) =>
      mapReferences(formula, (reference) =>
        reference.sheet !== null && sameName(reference.sheet, before)
          ? `${quoteSheetName(name)}!${reference.local}`
          : null,
      ),
    );
    sheet.update({ name });
  }

  move(sheet: SheetModel, position: number): void {
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
    this.#announce({ kind: "sheets-ordered" });
  }

  activate(sheet: SheetModel): void {
    if (this.#active === sheet.id) return;
    const from = this.#active;
    this.#active = sheet.id;
    this.#announce({ kind: "activated", sheet: sheet.id, from });
  }

  /** What is selected on the active sheet, or on another. */
  selection(sheet: SheetModel = this.activeSheet): readonly RangeRef[] {
    return sheet.properties.selection;
  }

  /** Selects areas of a sheet and shows that sheet. */
  select(sheet: SheetModel, ranges: readonly RangeRef[]): void {
    this.activate(sheet);
    sheet.remember(ranges);
    this.#announce({ kind: "selection", sheet: sheet.id, ranges });
  }

  /** Inserts or deletes cells; everything that lies behind moves, and formulas follow. */
  shift(shift: Shift): void {
    const sheet = this.sheet(shift.sheet);
    if (!sheet) return;
    this.#names = applyShift(this.#sheets, this.#names, sheet, shift);
    this.#announce({ kind: "shift", ...shift });
  }

  // --- workbook-wide things ---

  get names(): readonly NameData[] {
    return this.#names;
  }

  setNames(names: readonly NameData[]): void {
    this.#names = names;
    this.#announce({ kind: "names" });
  }

  get settings(): ReadonlyMap<string, Json> {
    return this.#settings;
  }

  /** Stores a value in the document settings; undefined takes it out. */
  setSetting(key: string, value: Json | undefined): void {
    if (value === undefined) this.#settings.delete(key);
    else this.#settings.set(key, value);
    this.#announce({ kind: "settings" });
  }

  get customXmlParts(): ReadonlyMap<string, string> {
    return this.#customXml;
  }

  /** Stores a custom XML part under its id; undefined takes it out. */
  setCustomXml(id: string, xml: string | undefined): void {
    if (xml === undefined) this.#customXml.delete(id);
    else this.#customXml.set(id, xml);
    this.#announce({ kind: "custom-xml" });
  }

  // --- modes: states of the application, not of the file ---

  /** A person is typing in a cell: Excel refuses every write of an add-in. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(on: boolean) {
    this.#editing = on;
    this.#announce({ kind: "mode" });
  }

  /** The workbook was opened to be read only. */
  get readOnly(): boolean {
    return this.#readOnly;
  }

  set readOnly(on: boolean) {
    this.#readOnly = on;
    this.#announce({ kind: "mode" });
  }

  /** The workbook's structure is protected: no sheet can be added, deleted or renamed. */
  get structureProtected(): boolean {
    return this.#structureProtected;
  }

  set structureProtected(on: boolean) {
    this.#structureProtected = on;
    this.#announce({ kind: "mode" });
  }

  /** Members through which an add-in lost the user's undo stack; should stay empty. */
  get undoClearedBy(): readonly string[] {
    return this.#undoClearedBy;
  }

  noteUndoCleared(member: string): void {
    this.#undoClearedBy.push(member);
  }

  // --- calculation ---

  useRecalculator(recalculator: Recalculator | null): void {
    this.#recalculator = recalculator;
    this.#stale = recalculator !== null;
  }

  /** Whether formulas do not show yet what was changed last. */
  get stale(): boolean {
    return (this.#stale || this.#calculating !== null) && this.#recalculator !== null;
  }

  /** Computes what is stale; resolves when every formula shows its result. */
  calculate(): Promise<void> {
    // Whoever asks while it is being computed waits for the same results.
    this.#calculating ??= this.#calculateAll().finally(() => {
      this.#calculating = null;
    });
    return this.#calculating;
  }

  async #calculateAll(): Promise<void> {
    const recalculator = this.#recalculator;
    while (recalculator && this.#stale) {
      this.#stale = false;
      const results = await recalculator.recalculate(this);
      this.as("recalculation", () => {
        const touched = new Set<string>();
        for (const { sheet, row, column, value } of results) {
          if (this.sheet(sheet)?.settle(row, column, value) === true) touched.add(sheet);
        }
        this.#announce({ kind: "calculated", sheets: [...touched] });
      });
    }
  }

  // --- as data ---

  /** Everything that a file would hold, in a fixed order: equal workbooks give equal JSON. */
  snapshot(): WorkbookData {
    return {
      name: this.name,
      sheets: this.#sheets.map((sheet) => sheet.snapshot()),
      activeSheet: this.#active,
      names: this.#names,
      settings: [...this.#settings]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({ key, value })),
      customXmlParts: [...this.#customXml]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, xml]) => ({ id, xml })),
      ...(this.#structureProtected && { structureProtected: true }),
    };
  }

  /** Becomes another workbook; listeners stay. */
  restore(data: WorkbookData): void {
    this.name = data.name;
    this.#sheets = data.sheets.map((sheetData) => {
      const sheet = new SheetModel(sheetData.id, propertiesOf(sheetData), this.#announce);
      sheet.load(sheetData);
      return sheet;
    });
    this.#active = data.activeSheet;
    this.#names = data.names;
    this.#settings.clear();
    for (const { key, value } of data.settings) this.#settings.set(key, value);
    this.#customXml.clear();
    for (const { id, xml } of data.customXmlParts) this.#customXml.set(id, xml);
    this.#structureProtected = data.structureProtected === true;
    this.#undoClearedBy = [];
    this.#announce({ kind: "restored" });
  }

  /** The visible sheet that Excel shows when one goes: the next, else the one before. */
  #neighbour(position: number): SheetModel | undefined {
    const visible = (sheet: SheetModel): boolean => sheet.properties.visibility === "Visible";
    return (
      this.#sheets.slice(position + 1).find(visible) ??
      this.#sheets.slice(0, position).reverse().find(visible)
    );
  }

  #mapFormulas(map: (formula: string) => string): void {
    for (const sheet of this.#sheets) mapSheetFormulas(sheet, map);
    this.#names = this.#names.map((name) => ({ ...name, formula: map(name.formula) }));
  }

  #freeName(): string {
    let number = this.#sheets.length + 1;
    while (this.sheet(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  #freeId(): string {
    // An id is never given twice: an add-in may still hold that of a sheet which is gone.
    let number = Math.max(this.#sheets.length, this.#lastId) + 1;
    const idOf = (n: number): string =>
      `{00000000-0001-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    while (this.#sheets.some((sheet) => sheet.id === idOf(number))) number++;
    this.#lastId = number;
    return idOf(number);
  }
}

const STALING: ReadonlySet<Change["kind"]> = new Set([
  "content",
  "shift",
  "sheet-added",
  "sheet-removed",
  "names",
  "restored",
]);

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Applies a change of references to a sheet's formulas, rules and charts. */
function mapSheetFormulas(sheet: SheetModel, map: (formula: string) => string): void {
  for (const { row, column, cell } of sheet.cells.sorted()) {
    if (cell.formula === undefined) continue;
    const formula = map(cell.formula);
    if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
  }
  const { charts, names } = sheet.lists;
  const text = (reference: string): string => map(`=${reference}`).slice(1);
  if (charts.length > 0) {
    sheet.replace(
      "charts",
      charts.map((chart) => ({
        ...chart,
        source: text(chart.source),
        series: chart.series.map((series) => ({
          ...series,
          values: text(series.values),
          categories: text(series.categories),
        })),
      })),
    );
  }
  if (names.length > 0) {
    sheet.replace(
      "names",
      names.map((name) => ({ ...name, formula: map(name.formula) })),
    );
  }
}
