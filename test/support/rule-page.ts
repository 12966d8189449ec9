import { readFileSync } from "node:fs";
import path from "node:path";

/** Headings of a rule's page, in their order. */
export const PAGE_HEADINGS = [
  "触发条件",
  "错误示例",
  "正确示例",
  "怎么改",
  "依据",
  "何时不报",
] as const;

export type PageHeading = (typeof PAGE_HEADINGS)[number];

/** A page of docs/rules, taken apart. */
export interface RulePage {
  /** The first line without "# ". */
  readonly title: string;
  readonly headings: readonly string[];
  /** Text under each heading. */
  readonly sections: ReadonlyMap<string, string>;
}

export const PAGES = path.resolve(__dirname, "../../docs/rules");

/** Reads docs/rules/CODE.md. */
export function readRulePage(code: string): RulePage {
  const text = readFileSync(path.join(PAGES, `${code}.md`), "utf8");
  const [first = "", ...parts] = text.split(/^## /m);
  const sections = new Map<string, string>();
  for (const part of parts) {
    const end = part.indexOf("\n");
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  return {
    title: (first.split("\n")[0] ?? "").replace(/^# /, ""),
    headings: [...sections.keys()],
    sections,
  };
}

const BLOCK = /^```绩效表\n([\s\S]*?)^```$/gm;

/** The sketched tables under a heading. */
export function examplesOf(page: RulePage, heading: PageHeading): readonly string[] {
  return [...(page.sections.get(heading) ?? "").matchAll(BLOCK)].map((match) => match[1] ?? "");
}
