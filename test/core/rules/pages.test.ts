import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { rules as zhRules } from "../../../src/core/messages/zh-CN/rules";
import { type RuleText } from "../../../src/core/messages/rule-text";
import { catalogue } from "../../../src/core/rules";
import { parseRange, toA1 } from "../../../src/core/sheet";
import { checkSketch, readSketch } from "../../support/rule-tester";
import { examplesOf, PAGE_HEADINGS, PAGES, readRulePage } from "../../support/rule-page";

const words: Readonly<Record<string, RuleText>> = zhRules;

describe.each(catalogue.map((rule) => [rule.code, rule] as const))("docs/rules/%s.md", (code) => {
  it("is there, with the rule's own title and all headings in order", () => {
    const page = readRulePage(code);
    expect(page.title).toBe(`${code} ${words[code]?.title ?? ""}`);
    expect(page.headings).toEqual([...PAGE_HEADINGS]);
    for (const heading of PAGE_HEADINGS) expect(page.sections.get(heading)).not.toBe("");
  });

  it("has wrong examples that are reported at the marked cells", () => {
    const examples = examplesOf(readRulePage(code), "错误示例");
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      const marked = readSketch(example)
        .markers.filter((marker) => marker.code === code)
        .map((marker) => `${marker.sheet}!${toA1(marker.row, marker.column)}`);
      const said = checkSketch(example, { only: [code] }).findings.map((finding) => {
        const range = parseRange(finding.cell);
        return `${finding.sheet}!${range ? toA1(range.top, range.left) : finding.cell}`;
      });
      expect(marked).not.toHaveLength(0);
      expect([...new Set(said)].sort()).toEqual([...new Set(marked)].sort());
    }
  });

  it("has right examples of which the rule says nothing", () => {
    const examples = examplesOf(readRulePage(code), "正确示例");
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      expect(readSketch(example).tables).not.toHaveLength(0);
      expect(checkSketch(example, { only: [code] }).findings).toEqual([]);
    }
  });
});

it("docs/rules holds no page of a rule that is not in the catalogue", () => {
  const pages = readdirSync(PAGES).filter((name) => /^[A-G]\d\d\.md$/.test(name));
  expect(pages.sort()).toEqual(catalogue.map((rule) => `${rule.code}.md`).sort());
});

it("every rule has a table of tests beside its file's name", () => {
  const folder = path.resolve(__dirname, "catalogue");
  const source = path.resolve(__dirname, "../../../src/core/rules/catalogue");
  for (const { code } of catalogue) {
    const family = code.slice(0, 1).toLowerCase();
    const [file] = readdirSync(path.join(source, family)).filter((name) => name.startsWith(code));
    expect(file).toBeDefined();
    const test = `${(file ?? "").replace(/\.ts$/, "")}.test.ts`;
    expect([test, existsSync(path.join(folder, family, test))]).toEqual([test, true]);
  }
});
