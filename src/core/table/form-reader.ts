import { type RangeRef } from "../sheet";
import { BodyReader } from "./rows/body";
import { resolveColumns } from "./columns/columns";
import { type BlockColumns } from "./columns/block-columns";
import { readFooterRow, readInlineGrade, readNoteLine, type FooterReading } from "./header/footer";
import {
  formUnit,
  listedBudget,
  implementationPeriod,
  mainAmount,
  mainRate,
  projectList,
  type ProjectAmount,
} from "./form-facts";
import { headingOf } from "./columns/column-roles";
import { type FormRegion } from "./forms";
import { continues, hasResults, type Block } from "./blocks";
import { columnSpan, residues, unrecognisedCells } from "./leftovers";
import { lateLevels } from "./rows/late-levels";
import { HeaderReader, type HeaderBlock } from "./header/header-block";
import { GoalReader } from "./header/goals";
import { periodOf, type HeadingBand, type Period } from "./columns/headings";
import {
  type ColumnRole,
  type EmptySlot,
  type GoalField,
  type Indicator,
  type PerformanceTable,
  type TextField,
} from "./performance-table";
import { goalOf } from "./header/label-roles";
import { joinBody, joinHeader } from "./rows/paragraphs";
import { hasLevel, rowKind } from "./rows/row-kinds";
import { type SheetView } from "./sheet-view";
import { STEP_ROWS } from "./steps";
import { type MoneyUnit } from "../values";
import { parseNumber } from "../values/parse-amount";
import { kindOf, yearIn } from "./header/titles";
import { laterTotals, readTotals, totalLabelColumn } from "./rows/totals";

/** What a part of a form that has no header of its own is read with: the form's year and unit. */
export interface Lent {
  readonly year: number | null;
  readonly moneyUnit: MoneyUnit | null;
}

/** What a form with its own header is read with. */
export const NOTHING_LENT: Lent = { year: null, moneyUnit: null };

/** Rows of blank cells after which only a known level label continues a table. */
const LONGEST_GAP = 3;
/** Rows that fit no role at the end of a table before the reader stops. */
const LONGEST_STRANGE = 4;
/** Passes over the rows of a form: joining, late levels, reading, what is left, residues. */
const PASSES = 5;

/** Reads one form of a sheet from its region: header, blocks of indicators, totals, footer. */
export class FormReader {
  private readonly footer: FooterReading = { entries: [], grade: null };
  private readonly indicators: Indicator[] = [];
  private readonly emptySlots: EmptySlot[] = [];
  /** Projects of a list with their amounts, and the list's sum. */
  private readonly projects: ProjectAmount[] = [];
  /** Goals that stand between blocks of indicators. */
  private readonly goals: GoalField[] = [];
  private totals: PerformanceTable["totals"] = null;
  private lastRow: number;
  private readonly headerBottom: number;

  constructor(
    private readonly view: SheetView,
    private readonly form: FormRegion,
    private readonly byHand: ReadonlyMap<number, ColumnRole>,
    private readonly lent: Lent,
  ) {
    const [first] = form.bands;
    this.headerBottom = (first?.start ?? form.top) - 1;
    this.lastRow = first?.bottom ?? form.top;
  }

  /** Reads the form; yields the grid row now and then. */
  *read(): Generator<number, PerformanceTable> {
    const { view, form } = this;
    const { titleRow, titleColumn } = form;
    const title =
      titleRow === null || titleColumn === null ? null : view.field(titleRow, titleColumn);
    if (titleRow !== null && titleColumn !== null) view.use(titleRow, titleColumn);
    for (const band of form.bands) this.useBand(band);
    joinHeader(view, titleRow === null ? form.top : titleRow + 1, this.headerBottom);
    this.useSideLabelAbove();
    const header = new HeaderReader(view, form.top, this.headerBottom, !hasResults(form)).read();
    const year = yearIn(title?.text ?? "") ?? header.year ?? this.lent.year;
    const blocks = this.blocks(year);
    yield* this.readBlocks(blocks, header, year);
    return yield* this.table(title, header, year, blocks[0]?.columns ?? null);
  }

  /** One of the passes over the rows, with its share of the way through the form. */
  private *part<R>(place: number, work: Generator<number, R>): Generator<number, R> {
    const { top, bottom } = this.form;
    const height = bottom - top + 1;
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      yield top + Math.floor((place * height + step.value - top) / PASSES);
    }
  }

  private useBand(band: HeadingBand): void {
    for (let row = band.start; row <= band.bottom; row++) {
      for (const column of this.view.filled(row)) this.view.use(row, column);
    }
  }

  /** One a band. A period is said only where the form has more of them than its pages' headings. */
  private blocks(year: number | null): readonly Block[] {
    const blocks = this.form.bands.map((band) => this.block(band, year));
    const isOne = blocks.every(
      (block, at) => at === 0 || continues(this.view, blocks[at - 1], block),
    );
    return isOne ? blocks.map((block) => ({ ...block, period: null })) : blocks;
  }

  /** "九、绩效指标" alone above the first headings. */
  private useSideLabelAbove(): void {
    const { view, headerBottom } = this;
    if (headerBottom < this.form.top) return;
    const [only, more] = view.firstTwo(headerBottom);
    if (only === null || more !== null) return;
    if (headingOf(view.label(headerBottom, only))?.role === "side-label")
      view.use(headerBottom, only);
  }

  private block(band: HeadingBand, year: number | null): Block {
    return {
      band,
      columns: resolveColumns(this.view, band, this.endOf(band), this.byHand, year),
      period: this.bandPeriod(band),
    };
  }

  /** Where the rows of a band end at the latest: above the next band, or at the form's end. */
  private endOf(band: HeadingBand): number {
    const next = this.form.bands[this.form.bands.indexOf(band) + 1];
    return next ? next.start - 1 : this.form.bottom;
  }

  /** The period that a band's side label or the text over it says, where a form stacks several. */
  private bandPeriod(band: HeadingBand): Period {
    if (this.form.bands.length < 2) return null;
    for (const column of band.columns) {
      if (column.role !== "side-label" || !column.heading) continue;
      const period = periodOf(this.view.labelOf(column.heading.text).core);
      if (period !== null) return period;
    }
    const above = band.top - 1;
    if (above < 0) return null;
    const [first, ...more] = this.view.filled(above);
    if (first === undefined || more.length > 1) return null;
    const { core } = this.view.label(above, first);
    if (more.length === 0 && headingOf(this.view.label(above, first))?.role === "side-label")
      this.view.use(above, first);
    return periodOf(core);
  }

  private *readBlocks(
    blocks: readonly Block[],
    header: HeaderBlock,
    year: number | null,
  ): Generator<number, void> {
    const context = { year, moneyUnit: formUnit(header) ?? this.lent.moneyUnit };
    let body: BodyReader | null = null;
    for (const [index, block] of blocks.entries()) {
      // A page's repeated headings go on with the levels above; other headings begin anew.
      if (!body || !continues(this.view, blocks[index - 1], block)) {
        const joining = joinBody(
          this.view,
          block.columns,
          block.band.bottom + 1,
          this.endOf(block.band),
        );
        yield* this.part(0, joining);
        const finding = lateLevels(
          this.view,
          block.columns,
          block.band.bottom + 1,
          this.endOf(block.band),
        );
        const late = yield* this.part(1, finding);
        body = new BodyReader(
          this.view,
          block.columns,
          { ...context, period: block.period },
          this,
          late,
        );
      }
      yield* this.part(2, this.readRows(block, body));
    }
  }

  add(indicator: Indicator): void {
    this.indicators.push(indicator);
  }

  addSlot(slot: EmptySlot): void {
    this.emptySlots.push(slot);
  }

  addProject(project: TextField, amount: TextField): void {
    this.projects.push({ project, amount });
  }

  private *readRows(block: Block, body: BodyReader): Generator<number, void> {
    const { view } = this;
    const { columns } = block;
    const end = this.endOf(block.band);
    let gap = 0;
    let strange = 0;
    let ended = false;
    for (let row = block.band.bottom + 1; row <= end; row++) {
      if (row % STEP_ROWS === 0) yield row;
      const kind = rowKind(view, row, columns, ended);
      if (kind === "blank") {
        gap++;
        continue;
      }
      if (
        gap > LONGEST_GAP &&
        kind !== "total" &&
        kind !== "footer" &&
        !hasLevel(view, row, columns)
      )
        break;
      gap = 0;
      if (kind === "page") {
        view.use(row, view.filled(row)[0] ?? 0);
        continue;
      }
      if ((kind === "strange" || kind === "band") && this.readGoal(row, columns, end)) {
        this.lastRow = row;
        continue;
      }
      if (kind === "strange") {
        if (ended && readNoteLine(view, row, this.footer)) {
          this.lastRow = row;
          continue;
        }
        strange++;
        if (strange > LONGEST_STRANGE) break;
        continue;
      }
      strange = 0;
      this.lastRow = row;
      if (kind === "indicator") {
        body.readRow(row);
        ended = false;
      } else if (kind === "subtotal") {
        for (const column of view.filled(row)) view.use(row, column);
      } else if (kind === "dots") {
        body.readDotsRow(row, view.filled(row)[0] ?? 0);
      } else if (kind === "band") {
        body.readBandRow(row, view.filled(row)[0] ?? 0);
      } else {
        if (kind === "total") this.readTotal(row, columns);
        readFooterRow(view, row, this.footer);
        ended = true;
      }
    }
  }

  /** "年度目标2（40分） | 养老服务提升" above the headings of its own block of indicators. */
  private readGoal(row: number, columns: BlockColumns, end: number): boolean {
    const { view } = this;
    const [first, second] = view.firstTwo(row);
    const edge = columns.level1 ?? columns.level3 ?? 0;
    if (first === null || second === null || first > edge || row + 2 < end) return false;
    if (goalOf(view.label(row, first).core) === null) return false;
    const valueColumn = (_: number, column: number): number => column + 1;
    const reader = new GoalReader(view, { top: row, bottom: row, valueColumn });
    reader.read();
    this.goals.push(...reader.goals);
    return true;
  }

  private readTotal(row: number, columns: BlockColumns): void {
    const column = totalLabelColumn(this.view, row, columns) ?? 0;
    const read = readTotals(this.view, row, column, columns);
    readInlineGrade(this.view, row, column, this.footer);
    const { projectBudget } = columns;
    if (projectBudget !== null && !this.view.blank(row, projectBudget))
      this.addProject(read.label, this.view.field(row, projectBudget));
    // Sums of the points of other levels, or of the projects' budgets, stand in the same row.
    for (const each of [...columns.notes.map((note) => note.column), ...columns.numbers])
      if (parseNumber(this.view.text(row, each)) !== null) this.view.use(row, each);
    this.totals = this.totals === null ? read : laterTotals(this.totals, read);
  }

  private *table(
    title: TextField | null,
    header: HeaderBlock,
    year: number | null,
    own: BlockColumns | null,
  ): Generator<number, PerformanceTable> {
    const columns = own?.all ?? [];
    const { view, form, lastRow } = this;
    const { origin } = view.sheet;
    const rows = { form, headerBottom: this.headerBottom, lastRow };
    const span = columnSpan(view, rows, columns);
    const unrecognised = yield* this.part(3, unrecognisedCells(view, rows, span));
    const left = yield* this.part(4, residues(view, rows));
    const range: RangeRef = {
      top: form.top + origin.row,
      left: span.left + origin.column,
      bottom: lastRow + origin.row,
      right: span.right + origin.column,
    };
    const has = (...roles: ColumnRole[]): boolean =>
      columns.some((column) => roles.includes(column.role));
    const entry = (...roles: string[]): PerformanceTable["department"] => {
      for (const role of roles) {
        const found = header.entries.find((each) => each.role === role);
        if (found) return found;
      }
      return null;
    };
    const [band] = form.bands;
    const body =
      this.indicators.length > 0 && band
        ? { top: band.bottom + 1 + origin.row, bottom: lastRow + origin.row }
        : null;
    return {
      sheet: view.sheet.name,
      range,
      kind: kindOf(title?.text ?? "", {
        actual: has("actual"),
        score: has("score", "weighted-score"),
        likelihood: has("likelihood"),
        forecast: has("forecast"),
      }),
      year,
      title,
      periodLine: header.periodLine,
      moneyUnit: header.moneyUnit,
      header: header.entries,
      projectName: entry("project-name"),
      department: entry("department", "implementing-unit", "reporting-unit"),
      budget: mainAmount(header, (row) => row.budget ?? row.initialBudget) ?? listedBudget(header),
      superiorFunds: header.superiorFunds,
      executed: mainAmount(header, (row) => row.executed),
      executionRate: mainRate(header),
      funds: header.funds,
      goals: [...header.goals, ...this.goals],
      details: [...header.details, ...projectList(view, own, this.projects)],
      columns: columns.map((column) => ({ ...column, column: column.column + origin.column })),
      body,
      indicators: this.indicators,
      emptySlots: this.emptySlots,
      totals:
        this.totals ?? (header.declaredScore ? { ...header.declaredScore, weight: null } : null),
      grade: this.footer.grade ?? header.grade,
      footer: this.footer.entries,
      unrecognised,
      implementationPeriod: implementationPeriod(header, year),
      residues: left,
    };
  }
}
