import { type BlockColumns } from "../columns/block-columns";
import { periodOf, type Period } from "../columns/headings";
import { type Label } from "../header/label";
import {
  level1Of,
  level2Of,
  levelField,
  levelPathOf,
  type LevelPath,
  type LevelReading,
} from "./levels";
import { type LevelField, type TextField } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { normalise } from "../../values";
import { USUAL_PARENT } from "../vocabulary/levels";

const NO_LEVEL: LevelField = {
  name: null,
  known: false,
  misspelt: false,
  source: null,
  points: null,
};

/** What a row prints: a second level, only a first one, nothing, or a heading that is the whole row. */
export type Printed = "level2" | "level1" | "none" | "row";

/** "一、": the numbering of the upper of two levels; "（一）" is that of the lower. */
function isHanNumbered(text: string): boolean {
  return text.includes("、");
}

/** The levels, section and period that hold for the row being read, filled down from the labels above. */
export class RunningLevels {
  level1: LevelField = NO_LEVEL;
  level2: LevelField = NO_LEVEL;
  section: TextField | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly columns: BlockColumns,
    private readonly late: ReadonlyMap<number, number>,
    public period: Period,
  ) {}

  /** Takes in the labels of a row. */
  read(row: number): Printed {
    this.readSection(row);
    const first = this.readLevel1(row);
    if (this.readLevel2(row)) return "level2";
    if (this.readLevelRow(row)) return "row";
    return first ? "level1" : "none";
  }

  /** A row with one text: a project's name in a flat list, or a first level. */
  readBand(row: number, column: number): void {
    const label = this.view.label(row, column);
    const reading = level1Of(label.core);
    const field = this.view.field(row, column);
    this.view.use(row, column);
    if (reading.name === null) this.section = field;
    this.level1 = reading.name === null ? NO_LEVEL : levelField(reading, label, field);
    this.level2 = NO_LEVEL;
  }

  private readSection(row: number): void {
    const { view, columns } = this;
    if (columns.section !== null && !view.blank(row, columns.section)) {
      const section = view.field(row, columns.section);
      // Printed again on each of its rows, it is still the same one.
      if (section.text !== this.section?.text) {
        if (this.section !== null) this.clear();
        this.section = section;
      }
      view.use(row, columns.section);
    }
    for (const column of [columns.sideLabel, columns.period]) {
      if (column === null || view.blank(row, column)) continue;
      view.use(row, column);
      const period = periodOf(view.label(row, column).core);
      if (period === null || period === this.period) continue;
      this.period = period;
      this.clear();
    }
  }

  private clear(): void {
    this.level1 = NO_LEVEL;
    this.level2 = NO_LEVEL;
  }

  private readLevel1(row: number): boolean {
    const { view } = this;
    const column = this.columns.level1;
    const labelRow = this.late.get(row) ?? row;
    if (column === null || view.blank(labelRow, column)) return false;
    const label = view.label(labelRow, column);
    view.use(labelRow, column);
    const reading = level1Of(label.core);
    const end = view.areaEnd(labelRow, column);
    const field = {
      ...levelField(reading, label, view.field(labelRow, column)),
      ...(end === null ? {} : { endsAt: end }),
    };
    const lower = this.columns.level2 === null ? level2Of(label.core) : null;
    // Both levels in one column: the second stands below its first.
    if (lower?.known === true && (this.isUnder(lower.name) || this.isNarrower(label, reading))) {
      this.level2 = levelField(lower, label, view.field(labelRow, column));
      return true;
    }
    if (field.name !== this.level1.name || this.columns.level2 === null) this.level2 = NO_LEVEL;
    this.level1 = this.stillHolds(this.level1, field) ? this.level1 : field;
    // Both in one cell: "产出指标-数量指标".
    const path = reading.name === null ? levelPathOf(view.text(labelRow, column)) : null;
    if (path?.rest === "") this.readPath(path, label, view.field(labelRow, column));
    // A second level in the first level's column ("经济效益指标") keeps its own meaning.
    const second = reading.name === null ? level2Of(label.core) : null;
    if (second?.known === true)
      this.level2 = levelField(second, label, view.field(labelRow, column));
    return true;
  }

  /**
   * True where a label is printed again on the rows that it holds for: it is one label with its
   * points ("产出指标（50分）"), however often it is printed.
   */
  private stillHolds({ source, endsAt }: LevelField, again: LevelField): boolean {
    return (
      source !== null &&
      again.source !== null &&
      endsAt === undefined &&
      again.endsAt === undefined &&
      normalise(source.text) === normalise(again.source.text)
    );
  }

  /** "服务对象满意度" below "满意度指标": another wording of the level that holds already. */
  private isNarrower(label: Label, { name }: LevelReading): boolean {
    const { source } = this.level1;
    return (
      name === this.level1.name &&
      source !== null &&
      this.view.labelOf(source.text).core !== label.core
    );
  }

  private isUnder(level2: string | null): boolean {
    return level2 !== null && USUAL_PARENT[level2] === this.level1.name;
  }

  /** Takes both levels from one cell, that of the indicator's name or of the first level. */
  readPath(path: LevelPath, label: Label, source: TextField): void {
    this.level1 = levelField(path.level1, label, source);
    this.level2 = levelField(path.level2, label, source);
  }

  private readLevel2(row: number): boolean {
    const { view } = this;
    const column = this.columns.level2;
    if (column === null || view.blank(row, column)) return false;
    const label = view.label(row, column);
    view.use(row, column);
    const field = levelField(level2Of(label.core), label, view.field(row, column));
    this.level2 = this.stillHolds(this.level2, field) ? this.level2 : field;
    return true;
  }

  /** A level's row has no score, or the sum ("产出指标 | | | 50 | 50") of the rows right below. */
  private mayBeScored(row: number, column: number): boolean {
    const { view } = this;
    const { score } = this.columns;
    if (score === null || view.blank(row, score)) return true;
    const below = view.nextRow(row);
    if (below === null || view.blank(below, column)) return false;
    const { core } = view.label(below, column);
    const upper = level1Of(view.label(row, column).core).name !== null;
    return level1Of(core).name === null && (upper || level2Of(core).name === null);
  }

  /**
   * "一、产出指标" or "（一）数量指标" on a row of its own, in forms that print the
   * levels in the column of the names.
   */
  private readLevelRow(row: number): boolean {
    const { view, columns } = this;
    const column = columns.level3;
    if (column === null || columns.level2 !== null) return false;
    for (const value of [columns.target, columns.actual]) {
      if (value !== null && !view.blank(row, value)) return false;
    }
    if (!this.mayBeScored(row, column)) return false;
    const label = view.label(row, column);
    const first = columns.level1 === null ? level1Of(label.core) : null;
    const second = level2Of(label.core);
    const lower = second.known && this.level1.name !== null && label.numbering === 1;
    const text = view.text(row, column);
    if (first && first.name !== null && (!lower || isHanNumbered(text))) {
      this.level1 = levelField(first, label, view.field(row, column));
      this.level2 = NO_LEVEL;
    } else if (second.name !== null) {
      this.level2 = levelField(second, label, view.field(row, column));
    } else {
      return false;
    }
    for (const each of [column, columns.weight, columns.score])
      if (each !== null) view.use(row, each);
    return true;
  }
}
