import { checkedOf } from "./support/services";
import { Big, money } from "../../src/core/values";
import { groupFindings } from "../../src/taskpane/check/groups";
import { parseMarkdown, spansOf } from "../../src/taskpane/check/markdown";
import { inWan, oneLine, percent } from "../../src/taskpane/parts/format";
import { viewOf } from "../../src/taskpane/state/views";
import { isDark } from "../../src/taskpane/theme";
import { pick } from "../../src/taskpane/state/usePane";
import { tableOf } from "./support/build-table";
import { finding } from "./support/finding";

describe("amounts", () => {
  it.each([
    ["233", "万元", "233"],
    ["3498000", "元", "349.8"],
    ["1", "亿元", "10,000"],
    ["1234567.891", "万元", "1,234,567.89"],
    ["0.005", "万元", "0.01"],
    ["-67.5", "万元", "-67.5"],
  ] as const)("%s %s is shown as %s 万元", (written, unit, shown) => {
    expect(inWan(money(written, unit))).toBe(shown);
  });

  it("shows ratios with one decimal", () => {
    expect(percent(new Big("0.17167"))).toBe("17.2%");
    expect(percent(new Big(1))).toBe("100%");
  });

  it("puts a broken label on one line", () => {
    expect(oneLine(" 经济效\n率指标 ")).toBe("经济效 率指标");
  });
});

describe("findings", () => {
  const a = finding({ code: "A08", severity: "warning" });
  const b = finding({ code: "A10", severity: "warning", variant: "default" });

  it("are gathered by rule and severity, in the order in which rules first speak", () => {
    const groups = groupFindings([b, a, { ...b, cell: "C2" }, { ...b, severity: "hint" }]);
    expect(groups.map(({ code, severity, findings }) => [code, severity, findings.length])).toEqual(
      [
        ["A10", "warning", 2],
        ["A08", "warning", 1],
        ["A10", "hint", 1],
      ],
    );
  });

  it("of one rule and cause stay side by side; those of other rules follow the first", () => {
    const [group, ...more] = groupFindings([
      { ...a, cause: "x" },
      { ...a, cause: "x" },
      { ...b, cause: "x" },
    ]);
    expect(more).toEqual([]);
    expect(group?.findings).toHaveLength(2);
    expect(group?.follows.map(({ code }) => code)).toEqual(["A10"]);
  });
});

describe("the table in view", () => {
  const checked = (sheet: string, rows: number) =>
    checkedOf(tableOf({ sheet, rows: Array(rows).fill({ name: "x", target: "1次" }) }));

  it("stays the chosen one, also when its range has grown, and else is the first", () => {
    const tables = [checked("甲", 1), checked("乙", 2)];
    expect(pick(tables, "乙!A1:F10")).toBe(tables[1]);
    expect(pick(tables, "乙!A1:F99")).toBe(tables[1]);
    expect(pick(tables, "丙!A1:F9")).toBe(tables[0]);
    expect(pick([], null)).toBeNull();
  });
});

describe("a rule's page", () => {
  const plain = (text: string) => ({ text, style: "plain" });

  it("is read as headings, paragraphs, lists, tables and examples, never as HTML", () => {
    const blocks = parseMarkdown(
      "# B01 标题\n一段\n续行\n\n- 一\n- 二\n\n1. 甲\n\n| a | b |\n|---|---|\n| <b>1</b> | 2 |\n\n```\n# 不是标题\n```\n",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "list",
      "table",
      "example",
    ]);
    expect(blocks[1]).toEqual({
      kind: "paragraph",
      text: [{ text: "一段 续行", style: "plain" }],
    });
    expect(blocks[4]).toEqual({
      kind: "table",
      rows: [
        [[plain("a")], [plain("b")]],
        [[plain("<b>1</b>")], [plain("2")]],
      ],
    });
    expect(blocks[5]).toEqual({ kind: "example", text: "# 不是标题" });
  });

  it("keeps marks that are not closed", () => {
    expect(spansOf("a `b` **c** *d `e")).toEqual([
      { text: "a ", style: "plain" },
      { text: "b", style: "code" },
      { text: " ", style: "plain" },
      { text: "c", style: "strong" },
      { text: " *d `e", style: "plain" },
    ]);
  });

  it("ends for any text, closed or not", () => {
    expect(parseMarkdown("```\nnever closed")).toHaveLength(1);
    expect(parseMarkdown("`".repeat(20_000)).length).toBe(1);
  });
});

it("knows a dark theme by its body colour", () => {
  expect(isDark("#1f1f1f")).toBe(true);
  expect(isDark("#FFFFFF")).toBe(false);
  expect(isDark(undefined)).toBe(false);
});

it("opens with the view that the ribbon names, and with none it does not know", () => {
  expect(viewOf("templates")).toBe("templates");
  expect(viewOf("nonsense")).toBeUndefined();
  expect(viewOf(null)).toBeUndefined();
});
