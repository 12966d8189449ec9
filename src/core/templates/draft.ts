import { SheetSketch } from "../edits/sheet-sketch";
import { messagesFor, type Language } from "../messages";
import { toA1 } from "../sheet/address";
import { type FormAnswers } from "./answers";
import {
  type Form,
  type FormCell,
  type FormField,
  type FormHint,
  type FormList,
  type FormRow,
  type IndicatorRole,
} from "./form";
import { Grid, heightFor } from "./grid";
import { LISTS } from "./lists";
import { BODY, LINE, LOOKS, TITLE } from "./look";

/** Where one indicator stands: its zero-based row and the cell of each role. */
export interface IndicatorPlace {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<IndicatorRole, string>>>;
}

/** Where everything of a form came to stand. */
export interface FormLayout {
  readonly sketch: SheetSketch;
  readonly fields: ReadonlyMap<FormField, string>;
  readonly indicators: readonly IndicatorPlace[];
  /** Zero-based last row of the indicators' headings; null in forms without indicators. */
  readonly headingRow: number | null;
  /** Their first row, where a heading stands over others. */
  readonly headingTop: number | null;
  /** Cells with a note about their content (not the form's own hints). */
  readonly notes: ReadonlySet<string>;
  readonly bottom: number;
  /** Height in points of each row. */
  readonly heights: readonly number[];
}

const TITLE_HEIGHT = 36;
/** Points of a row that nothing asks for more. */
const LEAST_HEIGHT = 24;
/** Excel makes no row higher. */
const MOST_HEIGHT = 409;

/** Draws a form; shared by its parts. Rows and columns zero-based. */
export class FormDraft {
  readonly sketch = new SheetSketch();
  readonly fields = new Map<FormField, string>();
  readonly indicators: IndicatorPlace[] = [];
  /** Number formats of single cells, laid over the looks of their columns. */
  readonly formats: {
    readonly row: number;
    readonly left: number;
    readonly right: number;
    readonly numberFormat: string;
  }[] = [];
  readonly notes = new Set<string>();
  headingRow: number | null = null;
  headingTop: number | null = null;
  /** Next row to be written. */
  row = 0;
  private readonly grid: Grid;
  private readonly heights = new Map<number, number>();
  private readonly formulas: { row: number; column: number; formula: string }[] = [];

  constructor(
    readonly form: Form,
    readonly answers: FormAnswers,
    readonly language: Language,
  ) {
    this.grid = new Grid(form.columnWidths.length);
  }

  get lastColumn(): number {
    return this.form.columnWidths.length - 1;
  }

  /** Puts what was asked for into a printed text. */
  words(text: string): string {
    return text.replace(/\{([A-Za-z0-9.]{1,30})\}/g, (_, key: string) => {
      if (key === "year") return this.answers.year === null ? "　　　" : String(this.answers.year);
      const known = this.answers.fields[key as FormField];
      return known === undefined ? "　　　　" : String(known);
    });
  }

  /** Raises a row to hold a text in columns `left` to `right`. */
  fit(row: number, left: number, right: number, text: string): void {
    this.raise(row, heightFor(text, this.widthOf(left, right)));
  }

  /** Raises the last of several rows, so that a text merged over them finds room. */
  fitDown(top: number, bottom: number, left: number, right: number, text: string): void {
    const width = this.widthOf(left, right);
    let room = 0;
    for (let row = top; row < bottom; row++) room += this.heights.get(row) ?? LEAST_HEIGHT;
    this.raise(bottom, heightFor(text, width) - room);
  }

  private widthOf(left: number, right: number): number {
    return this.form.columnWidths.slice(left, right + 1).reduce((sum, next) => sum + next, 0);
  }

  raise(row: number, height: number): void {
    this.heights.set(row, Math.min(MOST_HEIGHT, Math.max(height, this.heights.get(row) ?? 0)));
  }

  /** A formula whose `{ids}` are put in when everything has its place. */
  later(row: number, column: number, formula: string): void {
    this.sketch.text(row, column, "");
    this.formulas.push({ row, column, formula });
  }

  extras(
    row: number,
    column: number,
    cell: { readonly hint?: FormHint; readonly list?: FormList },
    bottom = row,
  ): void {
    if (cell.hint) {
      this.sketch.note(row, column, messagesFor(this.language).templates.hints[cell.hint]);
    }
    if (cell.list) this.sketch.validation(row, column, bottom, column, LISTS[cell.list]);
  }

  /** A note about what stands in a cell. */
  note(row: number, column: number, text: string): void {
    this.sketch.note(row, column, text);
    this.notes.add(toA1(row, column));
  }

  title(): void {
    this.sketch.text(0, 0, this.words(this.form.title));
    this.sketch.merge(0, 0, 0, this.lastColumn);
    this.sketch.style(0, 0, 0, this.lastColumn, TITLE);
    this.raise(0, TITLE_HEIGHT);
    this.row = 1;
  }

  rows(rows: readonly FormRow[], bordered: boolean): void {
    const top = this.row;
    const bottom = top + rows.length - 1;
    if (rows.length === 0) return;
    this.sketch.style(top, 0, bottom, this.lastColumn, bordered ? BODY : LINE);
    for (const row of rows) {
      this.raise(this.row, row.height ?? 0);
      let column = 0;
      for (const cell of row.cells) {
        const free = this.grid.free(this.row, column);
        if (free === null)
          throw new Error(`${this.form.id}: row ${String(this.row + 1)} is too wide`);
        const right = free + (cell.span ?? 1) - 1;
        const down = this.row + (cell.down ?? 1) - 1;
        this.grid.take(this.row, free, down, right);
        this.sketch.merge(this.row, free, down, right);
        this.cell(cell, free, right, down);
        column = right + 1;
      }
      if (this.grid.free(this.row, 0) !== null) {
        throw new Error(`${this.form.id}: row ${String(this.row + 1)} is too narrow`);
      }
      this.row++;
    }
  }

  private cell(cell: FormCell, left: number, right: number, bottom: number): void {
    const { row, sketch } = this;
    if ("label" in cell) {
      const text = this.words(cell.label);
      sketch.text(row, left, text);
      if (bottom === row) this.fit(row, left, right, text);
    } else if ("field" in cell) {
      this.fields.set(cell.field, toA1(row, left));
      const value = this.answers.fields[cell.field] ?? cell.value;
      if (typeof value === "number") sketch.number(row, left, value);
      else if (value !== undefined) {
        sketch.text(row, left, value);
        this.fit(row, left, right, value);
      } else if (cell.formula) this.later(row, left, cell.formula);
      else sketch.text(row, left, cell.text ?? "");
    } else this.later(row, left, cell.formula);
    const style = {
      ...(cell.look ? LOOKS[cell.look] : null),
      ...(cell.align ? { align: cell.align } : null),
      ...(cell.bold ? { bold: true } : null),
      ...(cell.wrap ? { wrap: true } : null),
    };
    if (Object.keys(style).length > 0) sketch.style(row, left, bottom, right, style);
    const note = "field" in cell ? this.answers.fieldNotes?.[cell.field] : undefined;
    if (note !== undefined) this.note(row, left, note);
    else this.extras(row, left, cell);
  }

  /** Puts addresses into the formulas; an unknown id is a mistake of the form. */
  private resolve(): void {
    const column = (role: IndicatorRole): string => {
      const cells = this.indicators.flatMap((place) => place.cells[role] ?? []);
      const [first] = cells;
      const last = cells.at(-1);
      return first && last ? `${first}:${last}` : "";
    };
    for (const { row, column: at, formula } of this.formulas) {
      const here = this.indicators.find((place) => place.row === row);
      const filled = formula.replace(/\{([A-Za-z0-9.]{1,30})\}/g, (_, id: string) => {
        const place =
          id === "weights"
            ? column("weight")
            : id === "scores"
              ? column("score")
              : (this.fields.get(id as FormField) ?? here?.cells[id as IndicatorRole]);
        if (!place) throw new Error(`${this.form.id}: no cell for {${id}}`);
        return place;
      });
      this.sketch.formula(row, at, filled);
    }
  }

  finish(): FormLayout {
    this.resolve();
    const heights = Array.from(
      { length: this.row },
      (_, row) => this.heights.get(row) ?? LEAST_HEIGHT,
    );
    heights.forEach((height, row) => {
      this.sketch.height(row, height);
    });
    return {
      sketch: this.sketch,
      fields: this.fields,
      indicators: this.indicators,
      headingRow: this.headingRow,
      headingTop: this.headingTop,
      notes: this.notes,
      bottom: this.row - 1,
      heights,
    };
  }
}
