import { type MoneyUnit } from "../../values";
import { parseNumber } from "../../values/parse-amount";
import { moneyUnitIn, readAmount } from "../funds/amounts";
import { readDetailLists } from "../funds/detail-lists";
import { inlineFundRole, readFunds, type InlineFund } from "../funds/funds";
import { gradeIn } from "./footer";
import { GoalReader } from "./goals";
import { inlinePairs, withoutEmptyRemarks } from "./inline-labels";
import { inlineParts } from "./inline-part";
import {
  fundColumnOf,
  fundLabelOf,
  goalOf,
  headerRoleOf,
  isGradeLabel,
  isPeriodLabel,
  isTotalLabel,
  isUnitLabel,
} from "./label-roles";
import {
  type DetailList,
  type FundBlock,
  type GoalField,
  type HeaderEntry,
  type MoneyField,
  type NumberField,
  type TextField,
} from "../performance-table";
import { type SheetView } from "../sheet-view";
import { yearIn, yearLineColumn } from "./titles";
import { readNumberField } from "../columns/value-fields";

/** Everything that stands above the indicators of a form. */
export interface HeaderBlock {
  readonly entries: readonly HeaderEntry[];
  readonly goals: readonly GoalField[];
  readonly funds: FundBlock | null;
  readonly details: readonly DetailList[];
  readonly superiorFunds: MoneyField | null;
  readonly moneyUnit: { readonly unit: MoneyUnit; readonly source: TextField } | null;
  /** Year of the year line ("（2022年度）"); null if there is none. */
  readonly year: number | null;
  /** The year line, or the period that the form names as its own ("监控期间：2023年1月至7月"). */
  readonly periodLine: TextField | null;
  /** `自评得分` in the header. */
  readonly declaredScore: { readonly label: TextField; readonly score: NumberField } | null;
  /** `自评等级` in the header. */
  readonly grade: TextField | null;
}

/** Unknown texts up to this length may be labels of fields that we have no role for. */
const LONGEST_UNKNOWN_LABEL = 16;

/** Between the two ends of a period. */
const TO = /^[至到~～\-—－]{1,2}$/;

/** "（单位：万元）": a line that stands in brackets as a whole. */
const IN_BRACKETS = /^[(（]([^()（）]{1,40})[)）]$/;

/** Reads the rows of a header block: unit line and year, funds, goals, then the remaining label/value pairs. */
export class HeaderReader {
  private readonly entries: HeaderEntry[] = [];
  private moneyUnit: HeaderBlock["moneyUnit"] = null;
  private year: number | null = null;
  private periodLine: TextField | null = null;
  private superior: MoneyField | null = null;
  private declared: HeaderBlock["declaredScore"] = null;
  private grade: TextField | null = null;
  private readonly inlineFunds: InlineFund[] = [];
  private readonly valueColumns = new Map<number, number>();

  constructor(
    private readonly view: SheetView,
    private readonly top: number,
    private readonly bottom: number,
    /** True where the form has targets only, and nothing that was done. */
    private readonly planned: boolean,
  ) {}

  read(): HeaderBlock {
    this.learnValueColumns();
    this.readLines();
    const details = readDetailLists(this.view, this.top, this.bottom);
    const valueColumn = (row: number, column: number): number => this.valueColumnOf(row, column);
    const goals = new GoalReader(this.view, { top: this.top, bottom: this.bottom, valueColumn });
    goals.read();
    this.readSuperior();
    const rows = { top: this.top, bottom: this.bottom };
    const sheetUnit = this.moneyUnit?.unit ?? null;
    const funds = readFunds(this.view, rows, sheetUnit, this.inlineFunds, this.planned);
    for (let row = this.top; row <= this.bottom; row++) this.readPairs(row);
    return {
      entries: this.entries,
      goals: goals.goals,
      funds,
      details,
      superiorFunds: this.superior,
      moneyUnit: this.moneyUnit,
      year: this.year,
      periodLine: this.periodLine,
      declaredScore: this.declared,
      grade: this.grade,
    };
  }

  /** Where values stand right of a label column, as other rows show it: used where a value is blank. */
  private learnValueColumns(): void {
    for (let row = this.top; row <= this.bottom; row++) {
      const filled = this.view.filled(row);
      for (const [index, column] of filled.entries()) {
        const next = filled[index + 1];
        const { core } = this.view.label(row, column);
        if (next === undefined || headerRoleOf(core) === null) continue;
        if (this.isKnownLabel(row, next) || this.isInline(row, next)) continue;
        this.valueColumns.set(column, Math.min(next, this.valueColumns.get(column) ?? next));
      }
    }
  }

  /** The unit line's "单位：万元" is no value of what stands left of it. */
  private isInline(row: number, column: number): boolean {
    return inlinePairs(this.view.text(row, column)).length > 0;
  }

  private valueColumnOf(row: number, column: number): number {
    const merged = this.view.mergeRight(row, column);
    if (merged > column) return Math.min(merged + 1, this.view.columnCount - 1);
    const next = Math.min(column + 1, this.view.columnCount - 1);
    const learned = Math.min(this.valueColumns.get(column) ?? next, this.view.columnCount - 1);
    // A merged area beside the label, or a filled cell on the way, shows that the place is nearer.
    const isNearer =
      this.view.mergeRight(row, next) > next || this.view.filled(row, next, learned).length > 0;
    return isNearer ? next : learned;
  }

  private isKnownLabel(row: number, column: number): boolean {
    const { core } = this.view.label(row, column);
    if (core === "") return false;
    if (typeof this.view.value(row, column) !== "string") return false;
    return (
      headerRoleOf(core) !== null ||
      goalOf(core) !== null ||
      fundLabelOf(core) !== null ||
      fundColumnOf(core) !== null ||
      isTotalLabel(core)
    );
  }

  /** Year line, unit line and cells that hold several "label：value". */
  private readLines(): void {
    const { view } = this;
    for (let row = this.top; row <= this.bottom; row++) {
      const year = yearLineColumn(view, row);
      if (year !== null) {
        this.year ??= yearIn(view.text(row, year));
        this.periodLine ??= view.field(row, year);
        this.readInline(row, year, view.text(row, year));
        view.use(row, year);
      }
      for (const column of view.filled(row)) {
        if (view.isUsed(row, column) || typeof view.value(row, column) !== "string") continue;
        this.readInline(row, column, view.text(row, column));
      }
    }
  }

  private readInline(row: number, column: number, text: string): void {
    const { view } = this;
    const label = view.label(row, column);
    if (isUnitLabel(label.core) && label.money !== null) this.noteUnit(label.money, row, column);
    const next = view.filled(row, column + 1)[0];
    if (isUnitLabel(label.core) && next !== undefined) {
      const unit = moneyUnitIn(view.text(row, next).trim());
      if (unit !== null) {
        view.use(row, column);
        this.noteUnit(unit, row, next);
      }
    }
    const bare = moneyUnitIn(text.trim());
    if (bare !== null && view.filled(row).length === 1) this.noteUnit(bare, row, column);
    const pairs = inlinePairs(text.trim().replace(IN_BRACKETS, "$1"));
    for (const pair of pairs) {
      const unit = isUnitLabel(pair.label) ? moneyUnitIn(pair.value) : null;
      if (unit !== null) {
        this.noteUnit(unit, row, column);
        continue;
      }
      const dated = pair.label.endsWith("年度") || isPeriodLabel(pair.label);
      if (dated && yearIn(pair.value) !== null) {
        this.year ??= yearIn(pair.value);
        if (isPeriodLabel(pair.label)) this.periodLine ??= view.field(row, column);
        view.use(row, column);
        continue;
      }
      const fund = pair.value === "" ? null : inlineFundRole(pair.label, pair.value);
      if (fund !== null) {
        const { label, value, unit } = pair;
        this.inlineFunds.push({ row, column, label, value, unit, role: fund, parts: [] });
        continue;
      }
      const last = this.inlineFunds.at(-1);
      if (pair.label === "其中" && last?.row === row && last.column === column) {
        this.inlineFunds.splice(-1, 1, { ...last, parts: inlineParts(pair.value) });
        continue;
      }
      const role = headerRoleOf(pair.label);
      if (role === null) continue;
      // "单位名称：" alone has its value in the next cell.
      if (pair.value === "" && pairs.length === 1 && this.hasValueRight(row, column)) continue;
      view.use(row, column);
      this.entries.push({
        cell: view.a1(row, column),
        text: pair.value,
        label: view.field(row, column),
        role,
      });
    }
  }

  private hasValueRight(row: number, column: number): boolean {
    const next = this.view.filled(row, column + 1)[0];
    return (
      next !== undefined &&
      !this.isKnownLabel(row, next) &&
      inlinePairs(this.view.text(row, next)).length === 0
    );
  }

  private noteUnit(unit: MoneyUnit, row: number, column: number): void {
    this.moneyUnit ??= { unit, source: this.view.field(row, column) };
    this.view.use(row, column);
  }

  private readSuperior(): void {
    const { view } = this;
    for (let row = this.top; row <= this.bottom; row++) {
      for (const column of view.filled(row)) {
        const label = view.label(row, column);
        if (headerRoleOf(label.core) !== "superior-funds" || view.isUsed(row, column)) continue;
        const value = view.filled(row, column + 1)[0] ?? this.valueColumnOf(row, column);
        view.use(row, column);
        const chain = { column: label.money, block: null, sheet: this.moneyUnit?.unit ?? null };
        this.superior = readAmount(view, row, value, view.field(row, column), chain);
        this.entries.push({
          ...view.field(row, value),
          label: view.field(row, column),
          role: "superior-funds",
        });
      }
    }
  }

  /** The label/value pairs of a row that nothing else has taken. */
  private readPairs(row: number): void {
    const { view } = this;
    const cells = view.filled(row).filter((column) => !view.isUsed(row, column));
    if (this.readColumns(row, cells)) return;
    for (let index = 0; index < cells.length; index++) {
      const column = cells[index];
      if (column === undefined) break;
      const label = view.label(row, column);
      const known = this.isKnownLabel(row, column);
      const next = cells[index + 1];
      const nextIsLabel = next === undefined || this.isKnownLabel(row, next);
      const adjacent = next !== undefined && !this.usedBetween(row, column, next);
      if (known) {
        if (!nextIsLabel && adjacent) {
          this.push(row, column, next);
          index++;
        } else {
          this.pushBlank(row, column);
        }
      } else if (
        this.mayBeLabel(row, column) &&
        !nextIsLabel &&
        adjacent &&
        !this.areNumbers(row, column, next) &&
        this.atLabelPlace(index, cells)
      ) {
        this.push(row, column, next);
        index++;
      } else if (label.colon && label.core.length <= LONGEST_UNKNOWN_LABEL && label.core !== "") {
        this.pushBlank(row, column);
      }
    }
  }

  /** A row of labels over a row of their values ("项目名称 | 主管部门" over "公交补贴 | 交通局"). */
  private readColumns(row: number, labels: readonly number[]): boolean {
    const { view } = this;
    const below = labels.length < 2 ? null : view.nextRow(row, this.bottom);
    if (below === null || !labels.every((column) => this.isHeader(row, column))) return false;
    // Amounts under labels of funds were taken already.
    const values = view.filled(below).filter((column) => !view.isUsed(below, column));
    if (values.length < 2 || values.length * 2 < labels.length) return false;
    if (values.some((column) => !labels.includes(column))) return false;
    if (values.some((column) => this.isKnownLabel(below, column))) return false;
    for (const column of labels) {
      view.use(row, column);
      view.use(below, column);
      const role = headerRoleOf(view.label(row, column).core) ?? "other";
      this.entries.push({ ...view.field(below, column), label: view.field(row, column), role });
    }
    return true;
  }

  private isHeader(row: number, column: number): boolean {
    return headerRoleOf(this.view.label(row, column).core) !== null;
  }

  private usedBetween(row: number, from: number, to: number): boolean {
    for (let column = from + 1; column < to; column++)
      if (this.view.isUsed(row, column)) return true;
    return false;
  }

  private mayBeLabel(row: number, column: number): boolean {
    const { core } = this.view.label(row, column);
    return (
      typeof this.view.value(row, column) === "string" &&
      core.length >= 2 &&
      core.length <= LONGEST_UNKNOWN_LABEL &&
      // "整体支出决算：840万元" has its value in itself.
      !core.includes(":")
    );
  }

  /** Amounts that are kept as texts, one beside the other. */
  private areNumbers(row: number, ...columns: readonly number[]): boolean {
    return columns.every((column) => parseNumber(this.view.text(row, column)) !== null);
  }

  private atLabelPlace(index: number, cells: readonly number[]): boolean {
    return index === 0 || cells.length - index >= 2;
  }

  private push(row: number, column: number, value: number): void {
    const { view } = this;
    view.use(row, column);
    view.use(row, value);
    const label = view.field(row, column);
    const { core } = view.label(row, column);
    if (isTotalLabel(core) && core !== "合计" && core !== "总计") {
      this.declared ??= { label, score: readNumberField(view, row, value) };
    }
    const grade = isGradeLabel(core) ? gradeIn(view.text(row, value)) : null;
    if (grade !== null) this.grade ??= { cell: view.a1(row, value), text: grade };
    if (core.endsWith("年度") || isPeriodLabel(core)) this.year ??= yearIn(view.text(row, value));
    if (isPeriodLabel(core)) this.periodLine ??= view.field(row, value);
    const text = withoutEmptyRemarks(view.text(row, value)) === "" ? "" : view.text(row, value);
    const role = headerRoleOf(core) ?? "other";
    const end = role === "period" ? this.endOfPeriod(row, value) : "";
    this.entries.push({ cell: view.a1(row, value), text: text + end, label, role });
  }

  /** "2024年1月 | 至 | 2026年12月": what stands behind the first day, in cells of its own. */
  private endOfPeriod(row: number, column: number): string {
    const { view } = this;
    const [sign, end] = view.filled(row, column + 1);
    if (sign === undefined || end === undefined || !TO.test(view.text(row, sign).trim())) return "";
    view.use(row, sign);
    view.use(row, end);
    return view.text(row, sign).trim() + view.text(row, end).trim();
  }

  /** A known label without a value: the place where the value is missing. */
  private pushBlank(row: number, column: number): void {
    const { view } = this;
    const { core } = view.label(row, column);
    const role = headerRoleOf(core);
    view.use(row, column);
    if (role === null) return;
    const below = this.valueBelow(row, column);
    if (below !== null) {
      view.use(below, column);
      this.entries.push({ ...view.field(below, column), label: view.field(row, column), role });
      return;
    }
    const value = this.valueColumnOf(row, column);
    if (view.blank(row, value)) view.use(row, value);
    const text = view.blank(row, value) ? view.text(row, value) : "";
    this.entries.push({ cell: view.a1(row, value), text, label: view.field(row, column), role });
  }

  /** The row of a value under its label, in a row of values whose others were taken already. */
  private valueBelow(row: number, column: number): number | null {
    const { view } = this;
    const below = view.nextRow(row, this.bottom);
    if (below === null || view.blank(below, column) || view.isUsed(below, column)) return null;
    if (this.isKnownLabel(below, column)) return null;
    return view.filled(below).some((each) => view.isUsed(below, each)) ? below : null;
  }
}
