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
  withAttribute,
  type Element,
} from "./xml";

/** The order that the schema has for the parts of a style sheet. */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type Section = (typeof SECTIONS)[number];

/** Numbers below are formats that every program knows. */
const FIRST_OWN_FORMAT = 164;

/** The styles of a workbook, to which more can be added; numbers that are in use stay valid. */
export class Styles {
  constructor(private text: string) {}

  get xml(): string {
    return this.text;
  }

  private section(name: Section): Element | null {
    return childOf(this.text, rootOf(this.text), name);
  }

  private items(name: Section): string[] {
    const section = this.section(name);
    if (!section) return [];
    return childrenOf(this.text, section).map(({ start, end }) => this.text.slice(start, end));
  }

  /** Puts items behind those of a section. @returns the number of the first of them */
  private append(name: Section, items: readonly string[]): number {
    const first = this.items(name).length;
    if (items.length === 0) return first;
    if (!this.section(name)) {
      const before = SECTIONS.slice(0, SECTIONS.indexOf(name));
      this.text = insertedInOrder(this.text, `<${name}/>`, before);
    }
    const section = this.section(name);
    if (!section) throw new Error(`styles without ${name}`);
    const tag = startTag(this.text, section);
    const counted = withAttribute(tag, "count", String(first + items.length));
    this.text = spliced(this.text, section.start, section.inner, counted);
    this.text = appended(this.text, this.section(name) ?? section, items.join(""));
    return first;
  }

  /** The number of a number format; it is added where it is new. */
  private numberFormat(code: string): number {
    if (code === "General") return 0;
    const formats = this.items("numFmts").map((item) => ({
      id: Number(attribute(item, "numFmtId")),
      code: attribute(item, "formatCode"),
    }));
    const known = formats.find((format) => format.code === code);
    if (known) return known.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((format) => format.id)) + 1;
    this.append("numFmts", [`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`]);
    return id;
  }

  /** A style that is another one with a number format of its own. */
  withNumberFormat(style: number, code: string): number {
    const styles = this.items("cellXfs");
    const before =
      styles[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const end = before.indexOf(">") + 1;
    const id = String(this.numberFormat(code));
    const tag = withAttribute(before.slice(0, end), "numFmtId", id);
    const wanted = withAttribute(tag, "applyNumberFormat", "1") + before.slice(end);
    const known = styles.indexOf(wanted);
    return known >= 0 ? known : this.append("cellXfs", [wanted]);
  }

  /** Adds a look for conditional formats. @returns its number */
  addConditional(dxf: string): number {
    return this.append("dxfs", [dxf]);
  }

  /**
   * Adds all styles of another workbook. Its plain style stays the plain one of this
   * workbook, so that sheets from there look as if they were made here.
   *
   * @returns the number here for a number there
   */
  addAll(other: Styles): (style: number) => number {
    const offsets = {
      fontId: this.append("fonts", other.items("fonts").slice(1)),
      // Two fills are the same in every workbook.
      fillId: this.append("fills", other.items("fills").slice(2)),
      borderId: this.append("borders", other.items("borders").slice(1)),
    };
    const kept = { fontId: 1, fillId: 2, borderId: 1 };
    const formats = new Map(
      other
        .items("numFmts")
        .map((item) => [attribute(item, "numFmtId"), attribute(item, "formatCode") ?? "General"]),
    );
    const moved = other.items("cellXfs").map((item) => {
      const end = item.indexOf(">") + 1;
      let tag = item.slice(0, end);
      for (const name of ["fontId", "fillId", "borderId"] as const) {
        const number = Number(attribute(tag, name) ?? 0);
        if (number < kept[name]) continue;
        tag = withAttribute(tag, name, String(number - kept[name] + offsets[name]));
      }
      const code = formats.get(attribute(tag, "numFmtId"));
      if (code !== undefined) tag = withAttribute(tag, "numFmtId", String(this.numberFormat(code)));
      return withAttribute(tag, "xfId", "0") + item.slice(end);
    });
    const first = this.append("cellXfs", moved.slice(1));
    return (style) => (style === 0 ? 0 : style - 1 + first);
  }
}
