/** Where cells of a form stand: rows with spans, as in an HTML table. */
export class Grid {
  private readonly taken = new Set<string>();

  constructor(readonly width: number) {}

  /** The first free column of a row at or after `from`; null if the row is full. */
  free(row: number, from: number): number | null {
    for (let column = from; column < this.width; column++) {
      if (!this.taken.has(`${String(row)},${String(column)}`)) return column;
    }
    return null;
  }

  take(top: number, left: number, bottom: number, right: number): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        this.taken.add(`${String(row)},${String(column)}`);
      }
    }
  }
}

const POINTS_PER_LINE = 15;
const PADDING = 9;
const LEAST = 24;

/** Width of a text in characters as column widths count them: a Chinese one takes two. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
  return width;
}

/** Height in points that a wrapped text needs in a cell of so many characters' width. */
export function heightFor(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(line) / room));
  return Math.max(LEAST, lines * POINTS_PER_LINE + PADDING);
}
