/**
 * Looks at XML without taking it apart: elements are found by where they begin and end, so
 * that one of them can be replaced and every other character of the part stays as it was.
 */

/** An element by its places in the text. */
export interface Element {
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind the start tag; equal to `end` for an element without content. */
  readonly inner: number;
  /** Where the end tag begins; equal to `end` for an element without content. */
  readonly innerEnd: number;
  readonly end: number;
}

interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

const NAME_ENDS = /[\s/>]/g;

/** Behind the ">" of the tag at a place; a ">" inside an attribute does not count. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const char = xml[at];
    if (char === ">") return at + 1;
    if (char === '"' || char === "'") {
      const close = xml.indexOf(char, at + 1);
      if (close < 0) break;
      at = close;
    }
  }
  throw new Error("XML ends inside a tag");
}

function behind(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new Error(`XML without ${text}`);
  return at + text.length;
}

/** The next start or end tag; comments, CDATA and instructions are passed over. */
function nextTag(xml: string, from: number): Tag | null {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return null;
    if (xml.startsWith("<!--", start)) at = behind(xml, "-->", start);
    else if (xml.startsWith("<![CDATA[", start)) at = behind(xml, "]]>", start);
    else if (xml[start + 1] === "?") at = behind(xml, "?>", start);
    else if (xml[start + 1] === "!") throw new Error("XML with a document type");
    else {
      const end = tagEnd(xml, start);
      const close = xml[start + 1] === "/";
      const nameStart = start + (close ? 2 : 1);
      NAME_ENDS.lastIndex = nameStart;
      const name = xml.slice(nameStart, NAME_ENDS.exec(xml)?.index);
      const kind = close ? "close" : xml[end - 2] === "/" ? "empty" : "open";
      return { name, kind, start, end };
    }
  }
}

/** The elements that stand side by side from a place on, until the element around them ends. */
export function* elementsFrom(xml: string, from: number): Generator<Element, void, void> {
  let at = from;
  for (;;) {
    const first = nextTag(xml, at);
    if (!first || first.kind === "close") return;
    const { name, start, end } = first;
    if (first.kind === "empty") {
      yield { name, start, inner: end, innerEnd: end, end };
      at = end;
      continue;
    }
    let depth = 1;
    let last: Tag = first;
    while (depth > 0) {
      const tag = nextTag(xml, last.end);
      if (!tag) throw new Error(`XML without the end of ${name}`);
      if (tag.kind !== "empty") depth += tag.kind === "open" ? 1 : -1;
      last = tag;
    }
    yield { name, start, inner: end, innerEnd: last.start, end: last.end };
    at = last.end;
  }
}

/** The root element of a part; what it holds is not walked through. */
export function rootOf(xml: string): Element {
  const first = nextTag(xml, 0);
  if (!first || first.kind === "close") throw new Error("XML without an element");
  const { name, start, end } = first;
  if (first.kind === "empty") return { name, start, inner: end, innerEnd: end, end };
  const innerEnd = xml.lastIndexOf(`</${name}`);
  if (innerEnd < end) throw new Error(`XML without the end of ${name}`);
  return { name, start, inner: end, innerEnd, end: xml.indexOf(">", innerEnd) + 1 };
}

/** The elements inside another one. */
export function childrenOf(xml: string, parent: Element): Element[] {
  return parent.inner === parent.end ? [] : [...elementsFrom(xml, parent.inner)];
}

/** The first element of that name inside another one. */
export function childOf(xml: string, parent: Element, name: string): Element | null {
  if (parent.inner === parent.end) return null;
  for (const element of elementsFrom(xml, parent.inner)) {
    if (element.name === name) return element;
  }
  return null;
}

/** The start tag of an element, as written. */
export function startTag(xml: string, element: Element): string {
  return xml.slice(element.start, element.inner);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const LAST_CODE_POINT = 0x10_ff_ff;

/** Text as a person reads it: &amp; → &. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name[1] === "x" || name[1] === "X" ? `0${name.slice(1)}` : name.slice(1);
    const point = Number(code);
    // &#x110000; is no character: what a file has wrongly stays as it is.
    return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : whole;
  });
}

// Control characters cannot stand in XML 1.0 at all.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML writes it, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
}

/** An attribute of a start tag; null if it has none of that name. */
export function attribute(tag: string, name: string): string | null {
  const found = attributePattern(name).exec(tag)?.[1];
  return found === undefined ? null : unescapeXml(found.slice(1, -1));
}

/** A start tag with an attribute set; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = attributePattern(name);
  const written = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/\s*\/?>$/, (end) => written + end.trim());
}

/** Text with a stretch of it replaced. */
export function spliced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** Puts XML behind everything else that an element holds; `count`, where kept, is not touched. */
export function appended(xml: string, parent: Element, more: string): string {
  if (parent.inner !== parent.end) return spliced(xml, parent.innerEnd, parent.innerEnd, more);
  const open = startTag(xml, parent).replace(/\s*\/>$/, ">");
  return spliced(xml, parent.start, parent.end, `${open}${more}</${parent.name}>`);
}

/**
 * Puts an element into the root where its schema has it: behind the last of the elements
 * that come before it there, else before all others.
 */
export function insertedInOrder(xml: string, element: string, before: readonly string[]): string {
  const root = rootOf(xml);
  const earlier = childrenOf(xml, root).filter(({ name }) => before.includes(name));
  const at = earlier.at(-1)?.end ?? root.inner;
  return spliced(xml, at, at, element);
}

/**
 * XML whose elements of one namespace have no prefix: some programs write x:row for row,
 * which is the same. Other namespaces keep theirs.
 */
export function withoutPrefix(xml: string, namespaces: readonly string[]): string {
  const root = rootOf(xml);
  const colon = root.name.indexOf(":");
  if (colon < 0) return xml;
  const prefix = root.name.slice(0, colon);
  const tag = startTag(xml, root);
  const namespace = attribute(tag, `xmlns:${prefix}`);
  if (namespace === null || !namespaces.includes(namespace)) return xml;
  const own = withAttribute(tag, "xmlns", namespace);
  const plain = (text: string): string =>
    text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([\w.-]+):/g, (whole, slash, found) =>
      found === prefix ? `<${String(slash)}` : whole,
    );
  return xml.slice(0, root.start) + plain(own) + plain(xml.slice(root.inner));
}
