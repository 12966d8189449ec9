import { XMLParser } from "fast-xml-parser";
import { WordProblem } from "./problem";

/** Tables in tables in text boxes: more levels than a person makes are an attack or a fault. */
const MAX_DEPTH = 200;

/** An element of the document: its name with prefix, attributes, children; text where it is text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  // Above our own bound, so that depth is told apart from damage.
  maxNestedTags: 10 * MAX_DEPTH,
});

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value)).map(([key, text]) => [key, String(text)]),
  );
}

function node(raw: unknown, depth: number): XmlNode {
  if (depth > MAX_DEPTH) throw new WordProblem("too-deep");
  const parts = record(raw);
  const name = Object.keys(parts).find((key) => key !== ATTRIBUTES) ?? "";
  const content = parts[name];
  if (name === TEXT) {
    return { name, attributes: {}, children: [], text: typeof content === "string" ? content : "" };
  }
  return {
    name,
    attributes: strings(parts[ATTRIBUTES]),
    children: Array.isArray(content) ? content.map((child) => node(child, depth + 1)) : [],
    text: "",
  };
}

/**
 * Parses XML into a tree that keeps the order of elements. No entity but XML's own
 * is resolved and nothing outside the text is read.
 *
 * @throws WordProblem damaged, too-deep
 */
export function parseXml(xml: string): XmlNode[] {
  if (/<!DOCTYPE/i.test(xml.slice(0, 4096))) throw new WordProblem("damaged");
  let raw: unknown;
  try {
    raw = parser.parse(xml);
  } catch (cause) {
    throw new WordProblem("damaged", { cause });
  }
  return Array.isArray(raw) ? raw.map((child) => node(child, 0)) : [];
}

/** The first child of that name. */
export function child(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((candidate) => candidate.name === name);
}

/** Walks the tree in document order; `visit` returns false to stay out of an element. */
export function walk(nodes: readonly XmlNode[], visit: (node: XmlNode) => boolean): void {
  for (const each of nodes) {
    if (visit(each)) walk(each.children, visit);
  }
}
