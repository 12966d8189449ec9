import { directionOf } from "../../values/direction";
import { normalise, parseUnit, type MoneyUnit, type Unit } from "../../values";
import { type BlockColumns } from "../columns/block-columns";
import { operatorOf } from "../columns/content";
import { type Period } from "../columns/headings";
import { level2Of, levelPathOf } from "./levels";
import { isListedUnit } from "../../values/units";
import { isLevelSum } from "./level-sums";
import { readName, type NameReading } from "./names";
import {
  type EmptySlot,
  type Indicator,
  type TextField,
  type ValueField,
} from "../performance-table";
import { readLikelihood, readReason } from "./reasons";
import { RunningLevels } from "./running-levels";
import { type SheetView } from "../sheet-view";
import {
  readNumberField,
  readRateField,
  readValueField,
  type ValuePlace,
} from "../columns/value-fields";
import { COST_WORDS } from "../../values/vocabulary/directions";
import { BLANK_MARKS } from "../../values/vocabulary/words";
import { FUNDING_ENDINGS } from "../vocabulary/levels";
import { DATE_NAMES, RATE_ENDINGS } from "../vocabulary/values";

/** What the rows of a block are read with beside their columns. */
export interface BodyContext {
  readonly year: number | null;
  /** The form's unit of money, lent to bare numbers in cost rows. */
  readonly moneyUnit: MoneyUnit | null;
  readonly period: Period;
}

/** What stands in a value's place where there is none. */
const NO_VALUES = new Set([...BLANK_MARKS, "无"].map(normalise));

const NO_OBJECTS: Indicator["objectTargets"] = [];
const NO_NOTES: Indicator["notes"] = [];

/** Takes what the rows hold. */
export interface BodySink {
  add(indicator: Indicator): void;
  addSlot(slot: EmptySlot): void;
  /** A project of a list with its own amount, once. */
  addProject(project: TextField, amount: TextField): void;
}

/** Reads the rows of one indicator block, top to bottom; levels are filled down as it goes. */
export class BodyReader {
  private readonly levels: RunningLevels;
  private parentRow: number | null = null;
  /** The project whose amount was read last. */
  private project: TextField | null = null;
  private readonly units = new Map<number, Unit | null>();
  private readonly natureColumns: readonly number[];

  /** @param late rows where a group begins whose first-level label is printed further down */
  constructor(
    private readonly view: SheetView,
    private readonly columns: BlockColumns,
    private readonly context: BodyContext,
    private readonly sink: BodySink,
    late: ReadonlyMap<number, number>,
  ) {
    this.natureColumns =
      columns.operator === null ? columns.nature : [...columns.nature, columns.operator];
    this.levels = new RunningLevels(view, columns, late, context.period);
    for (const { column, unit } of columns.all)
      this.units.set(column, unit === null ? null : parseUnit(unit));
  }

  /** A heading over the following rows: a project's name in a flat list, or a first level on a row of its own. */
  readBandRow(row: number, column: number): void {
    this.levels.readBand(row, column);
  }

  /** Reads one row; levels, then the indicator or the empty slot that it holds. */
  readRow(row: number): void {
    const { view, columns } = this;
    for (const column of columns.numbers) view.use(row, column);
    const printed = this.levels.read(row);
    this.readProject(row);
    if (printed !== "none") this.parentRow = null;
    if (printed === "row") return;
    const nameColumn = columns.level3;
    const nameText = nameColumn === null ? "" : view.text(row, nameColumn);
    if (nameColumn !== null) view.use(row, nameColumn);
    const name = readName(this.readPath(row, nameText) ?? nameText);
    if (printed === "level1" && this.isBand(row)) return;
    if (name.empty && printed !== "none" && isLevelSum(view, row, columns, printed)) {
      this.useAll(row);
      return;
    }
    if (this.isSlot(row, name)) {
      const cell = view.a1(row, nameColumn ?? columns.level2 ?? 0);
      this.useAll(row);
      if (!this.pairedHolds(row)) {
        this.sink.addSlot({
          row: this.sheetRow(row),
          level1: this.levels.level1,
          level2: this.levels.level2,
          cell,
          text: nameText,
          printed: printed === "level2",
        });
        return;
      }
    }
    this.sink.add(this.readIndicator(row, name, nameText));
  }

  /** "农村公路 | 120 | 产出指标 | …": the amount beside a project's name, on its first row. */
  private readProject(row: number): void {
    const { projectBudget } = this.columns;
    const { section } = this.levels;
    if (projectBudget === null || section === null || section === this.project) return;
    if (this.view.blank(row, projectBudget)) return;
    this.project = section;
    this.sink.addProject(section, this.view.field(row, projectBudget));
  }

  /** Where no column holds levels, they may stand before the name: "产出指标-数量指标-培训次数". */
  private readPath(row: number, text: string): string | null {
    const { level1, level2, level3 } = this.columns;
    if (level1 !== null || level2 !== null || level3 === null) return null;
    const path = levelPathOf(text);
    if (path === null || path.rest === "") return null;
    this.levels.readPath(path, this.view.label(row, level3), this.view.field(row, level3));
    return path.rest;
  }

  /** "……" where a level would stand: no indicator, and the levels stay as they are. */
  readDotsRow(row: number, column: number): void {
    const { view, levels } = this;
    view.use(row, column);
    this.sink.addSlot({
      row: this.sheetRow(row),
      level1: levels.level1,
      level2: levels.level2,
      cell: view.a1(row, column),
      text: view.text(row, column),
      printed: false,
    });
  }

  /** "产出指标（50分）" alone on its row, above the second levels that have a column of their own. */
  private isBand(row: number): boolean {
    const { level1, level2 } = this.columns;
    if (level1 === null) return false;
    const [first, second] = this.view.firstTwo(row);
    const below = first === level1 && second === null ? this.view.nextRow(row) : null;
    if (level2 === null)
      return below !== null && level2Of(this.view.label(below, level1).core).known;
    return below !== null && this.view.blank(below, level1) && !this.view.blank(below, level2);
  }

  private sheetRow(row: number): number {
    return row + this.view.sheet.origin.row;
  }

  /** True where a row holds no indicator: no name (or template text), and no values. */
  private isSlot(row: number, name: NameReading): boolean {
    if (!name.empty) return false;
    const { view, columns } = this;
    for (const column of [columns.target, columns.actual, columns.weight, columns.score]) {
      if (column === null || view.blank(row, column)) continue;
      if (!NO_VALUES.has(normalise(view.text(row, column)))) return false;
    }
    return true;
  }

  /** True where the other half of a side-by-side form has an indicator on this row. */
  private pairedHolds(row: number): boolean {
    const paired = this.columns.paired;
    if (!paired) return false;
    return paired.level3 !== null && !readName(this.view.text(row, paired.level3)).empty;
  }

  private useAll(row: number): void {
    for (const { column } of this.columns.all)
      if (!this.view.blank(row, column)) this.view.use(row, column);
    this.usePaired(row);
  }

  private usePaired(row: number): void {
    const paired = this.columns.paired;
    if (!paired) return;
    for (const column of [
      paired.level1,
      paired.level2,
      paired.level3,
      paired.target,
      paired.unit,
    ]) {
      if (column !== null) this.view.use(row, column);
    }
  }

  private isCost(name: string): boolean {
    const level1 = this.levels.level1.name ?? "";
    const level2 = this.levels.level2.name ?? "";
    if (level1.includes("成本") || level2.includes("成本")) return true;
    return level1 === "" && level2 === "" && COST_WORDS.some((word) => name.includes(word));
  }

  /** "年初预算数" or "中央资金" under 投入: an amount, though no cost that the outputs bring. */
  private isFunding(name: string): boolean {
    const level1 = this.levels.level1.name ?? "";
    if (!level1.includes("投入")) return false;
    const { core } = this.view.labelOf(name);
    return FUNDING_ENDINGS.some((ending) => core.endsWith(ending));
  }

  private place(row: number, column: number, name: NameReading, cost: boolean): ValuePlace {
    const { columns, context } = this;
    const rate = RATE_ENDINGS.some((ending) => name.clean.endsWith(ending));
    return {
      row,
      column,
      operatorColumn: null,
      unitColumn: columns.unit,
      columnUnit: this.units.get(column) ?? null,
      nameUnit: name.unit,
      formUnit:
        (cost || this.isFunding(name.clean)) && !rate && context.moneyUnit !== null
          ? parseUnit(context.moneyUnit)
          : null,
      year: context.year,
      dateExpected:
        this.levels.level2.name === "时效指标" ||
        DATE_NAMES.some((word) => name.clean.includes(word)),
    };
  }

  private readTarget(row: number, name: NameReading, cost: boolean): ValueField | null {
    const { view, columns } = this;
    if (columns.target === null) return null;
    const place = this.place(row, columns.target, name, cost);
    const operatorColumn = this.operatorColumn(row);
    if (columns.unit !== null) view.use(row, columns.unit);
    if (operatorColumn !== null) view.use(row, operatorColumn);
    if (columns.targetWords !== null) view.use(row, columns.targetWords);
    const words = this.wordsColumn(row, columns.target);
    if (words !== null) {
      return readValueField(view, { ...place, column: words, unitColumn: null, operatorColumn });
    }
    const twin = columns.targetTwins.find((column) => !view.blank(row, column));
    if (twin !== undefined && view.blank(row, columns.target))
      return readValueField(view, { ...this.place(row, twin, name, cost), operatorColumn });
    return readValueField(view, { ...place, operatorColumn });
  }

  /**
   * Where there is no number: the column of words ("定量 | 定性"), or "单位（文字描述）" that has
   * words there.
   */
  private wordsColumn(row: number, target: number): number | null {
    const { unit, targetWords } = this.columns;
    if (!this.view.blank(row, target)) return null;
    if (targetWords !== null && !this.view.blank(row, targetWords)) return targetWords;
    if (unit === null) return null;
    const text = this.view.text(row, unit).trim();
    return text.length > 1 && !isListedUnit(text) ? unit : null;
  }

  /** The column whose cell holds this row's operator: `符号`, or a `指标性质` that says ≥. */
  private operatorColumn(row: number): number | null {
    const { view, columns } = this;
    if (columns.operator !== null && !view.blank(row, columns.operator)) return columns.operator;
    return columns.nature.find((column) => operatorOf(view.text(row, column)) !== null) ?? null;
  }

  private natureLabel(row: number): TextField | null {
    let found: TextField | null = null;
    for (const column of this.natureColumns) {
      if (this.view.blank(row, column)) continue;
      this.view.use(row, column);
      if (operatorOf(this.view.text(row, column)) === null) found ??= this.view.field(row, column);
    }
    return found;
  }

  private readActual(
    row: number,
    column: number,
    name: NameReading,
    cost: boolean,
    target: ValueField | null,
  ): ValueField {
    const place = this.place(row, column, name, cost);
    // "132.9" beside "≤202.6万元": the actual amount is in the target's unit.
    const lent =
      target?.parsed.kind === "money" && target.parsed.written.unit !== null
        ? parseUnit(target.parsed.written.unit)
        : null;
    return readValueField(this.view, { ...place, formUnit: lent ?? place.formUnit });
  }

  private readIndicator(row: number, name: NameReading, nameText: string): Indicator {
    const { view, columns } = this;
    const nameColumn = columns.level3 ?? 0;
    const cost = this.isCost(name.clean);
    const target = this.readTarget(row, name, cost);
    const actual =
      columns.actual === null ? null : this.readActual(row, columns.actual, name, cost, target);
    const natureLabel = this.natureLabel(row);
    const direction = directionOf({
      name: name.clean,
      target: target?.parsed ?? null,
      label: natureLabel?.text ?? null,
      cost,
      funding: this.isFunding(name.clean),
    });
    const weight = columns.weight === null ? null : readNumberField(view, row, columns.weight);
    const sub = name.sub;
    const sheetRow = this.sheetRow(row);
    const parentRow = sub ? this.parentRow : null;
    if (!sub) this.parentRow = sheetRow;
    this.usePaired(row);
    return {
      row: sheetRow,
      level1: this.levels.level1,
      level2: this.levels.level2,
      name: { cell: view.a1(row, nameColumn), text: nameText, clean: name.clean },
      target,
      actual,
      otherTarget: this.readOther(row, name, cost),
      otherName: this.otherName(row),
      objectTargets: this.readObjects(row, name, cost),
      forecast:
        columns.forecast === null
          ? null
          : readValueField(view, this.place(row, columns.forecast, name, cost)),
      weight,
      score: columns.score === null ? null : readNumberField(view, row, columns.score),
      weightedScore:
        columns.weightedScore === null ? null : readNumberField(view, row, columns.weightedScore),
      attainment: columns.attainment === null ? null : readRateField(view, row, columns.attainment),
      reason: readReason(view, row, columns),
      notes: this.readNotes(row),
      natureLabel,
      likelihood: readLikelihood(view, row, columns),
      direction: direction.direction,
      directionCertain: direction.certain,
      core: name.core,
      sub,
      parentRow,
      period: this.levels.period,
      section: this.levels.section,
    };
  }

  private readOther(row: number, name: NameReading, cost: boolean): ValueField | null {
    for (const column of this.columns.otherTargets) this.view.use(row, column);
    const column = this.columns.paired?.target ?? this.columns.otherTargets[0] ?? null;
    return column === null ? null : readValueField(this.view, this.place(row, column, name, cost));
  }

  private otherName(row: number): TextField | null {
    const column = this.columns.paired?.level3 ?? null;
    return column === null ? null : this.view.field(row, column);
  }

  private readObjects(row: number, name: NameReading, cost: boolean): Indicator["objectTargets"] {
    const { objectTargets } = this.columns;
    if (objectTargets.length === 0) return NO_OBJECTS;
    return objectTargets.map((column) => this.readObject(row, column, name, cost));
  }

  private readObject(
    row: number,
    column: number,
    name: NameReading,
    cost: boolean,
  ): { heading: TextField; value: ValueField } {
    const heading = this.columns.all.find((each) => each.column === column)?.heading;
    return {
      heading: heading ?? this.view.field(row, column),
      value: readValueField(this.view, this.place(row, column, name, cost)),
    };
  }

  private readNotes(row: number): Indicator["notes"] {
    if (this.columns.notes.length === 0) return NO_NOTES;
    return this.columns.notes.map(({ column, role }) => {
      this.view.use(row, column);
      return { ...this.view.field(row, column), role };
    });
  }
}
