/** A rule's page as data. Only what `docs/rules` is written in is known; nothing becomes HTML. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: readonly Span[] }
  | { readonly kind: "paragraph"; readonly text: readonly Span[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Span[])[];
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Span[])[])[] }
  /** A fenced block: the text of an example (example.ts). */
  | { readonly kind: "example"; readonly text: string };

export interface Span {
  readonly text: string;
  readonly style: "plain" | "strong" | "code";
}

/** Splits a line into plain text, `code` and **strong**; an unclosed mark stays as it is. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let rest = line;
  while (rest !== "") {
    const found = nextMark(rest);
    if (!found) {
      spans.push({ text: rest, style: "plain" });
      break;
    }
    if (found.start > 0) spans.push({ text: rest.slice(0, found.start), style: "plain" });
    spans.push({
      text: rest.slice(found.start + found.mark.length, found.end),
      style: found.style,
    });
    rest = rest.slice(found.end + found.mark.length);
  }
  return spans;
}

function nextMark(text: string) {
  const marks = [
    { mark: "`", style: "code" },
    { mark: "**", style: "strong" },
  ] as const;
  const found = marks.flatMap(({ mark, style }) => {
    const start = text.indexOf(mark);
    const end = start < 0 ? -1 : text.indexOf(mark, start + mark.length);
    return end < 0 ? [] : [{ mark, style, start, end }];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

const HEADING = /^(#{1,4}) +(.*)$/;
const BULLET = /^[-*] +(.*)$/;
const NUMBERED = /^\d{1,3}[.、] *(.*)$/;
const RULE_ROW = /^\|[-:| ]+\|?$/;

function cellsOf(line: string): readonly (readonly Span[])[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split("|").map((cell) => spansOf(cell.trim()));
}

/** Reads a page of Markdown: headings, paragraphs, lists, tables, examples. */
export function parseMarkdown(source: string): readonly Block[] {
  const lines = source.split(/\r?\n/);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const closeParagraph = () => {
    if (paragraph.length > 0)
      blocks.push({ kind: "paragraph", text: spansOf(paragraph.join(" ")) });
    paragraph = [];
  };
  let at = 0;
  /** Takes the lines that `pick` accepts, from `at` on. */
  const takeWhile = <T>(pick: (line: string) => T | null): T[] => {
    const taken: T[] = [];
    for (; at < lines.length; at += 1) {
      const picked = pick(lines[at] ?? "");
      if (picked === null) break;
      taken.push(picked);
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const heading = HEADING.exec(line);
    if (line.startsWith("```")) {
      closeParagraph();
      at += 1;
      const text = takeWhile((inner) => (inner.startsWith("```") ? null : inner)).join("\n");
      at += 1;
      blocks.push({ kind: "example", text });
    } else if (heading) {
      closeParagraph();
      blocks.push({
        kind: "heading",
        level: heading[1]?.length ?? 1,
        text: spansOf(heading[2] ?? ""),
      });
      at += 1;
    } else if (line.startsWith("|")) {
      closeParagraph();
      const rows = takeWhile((row) => (row.startsWith("|") ? row : null));
      blocks.push({ kind: "table", rows: rows.filter((row) => !RULE_ROW.test(row)).map(cellsOf) });
    } else if (BULLET.test(line) || NUMBERED.test(line)) {
      closeParagraph();
      const pattern = BULLET.test(line) ? BULLET : NUMBERED;
      const items = takeWhile((item) => pattern.exec(item)?.[1] ?? null);
      blocks.push({ kind: "list", ordered: pattern === NUMBERED, items: items.map(spansOf) });
    } else {
      if (line.trim() === "") closeParagraph();
      else paragraph.push(line.trim());
      at += 1;
    }
  }
  closeParagraph();
  return blocks;
}
