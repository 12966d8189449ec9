import "@testing-library/jest-dom";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { screen, within } from "@testing-library/react";
import { parseExample, type ExampleSheet } from "../../src/taskpane/check/example";
import { parseMarkdown } from "../../src/taskpane/check/markdown";
import { tableOf } from "./support/build-table";
import { button, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf } from "./support/services";

const PAGES = path.join(__dirname, "../../docs/rules");

function cellsOf({ facts, funds, rows }: ExampleSheet) {
  return [...facts.map(({ value }) => value), ...funds.flat(), ...rows.flat()];
}

/** The examples of a page, wrong ones and right ones, by the heading above them. */
function examplesOf(file: string) {
  let heading = "";
  return parseMarkdown(readFileSync(path.join(PAGES, file), "utf8")).flatMap((block) => {
    if (block.kind === "heading") heading = block.text.map(({ text }) => text).join("");
    return block.kind === "example" ? [{ heading, sheets: parseExample(block.text) }] : [];
  });
}

describe("an example of a rule's page", () => {
  it("is laid out as facts, funds and rows, with the places that are reported", () => {
    const [sheet] = parseExample(
      [
        "表: 自评表",
        "工作表: 自评",
        "实施期: 2021年 {E01}",
        "资金总额: 20 | 30 {D11:raised} | 30",
        "资金 | 其他资金 | 5",
        "一级指标 | 三级指标 | 指标值",
        "产出指标 | 培训\\n次数 | '7",
        "| 合格率 | {A04}",
      ].join("\n"),
    );
    const plain = (text: string) => ({ text, reported: false });
    expect(sheet).toEqual({
      name: "自评",
      asItIs: false,
      facts: [{ label: "实施期", value: { text: "2021年", reported: true } }],
      funds: [
        [plain("资金总额"), plain("20"), { text: "30", reported: true }, plain("30")],
        [plain("其他资金"), plain("5")],
      ],
      rows: [
        [plain("一级指标"), plain("三级指标"), plain("指标值")],
        [plain("产出指标"), plain("培训 次数"), plain("7")],
        [plain(""), plain("合格率"), { text: "", reported: true }],
      ],
    });
  });

  it("is shown as it is where it says so, and several sheets one after the other", () => {
    const sheets = parseExample("表: 原样\n2022年目标表\n项目: 甲 | 乙\n---\n一级指标 | 指标值");
    expect(sheets.map(({ asItIs, rows }) => [asItIs, rows.length])).toEqual([
      [true, 2],
      [false, 1],
    ]);
  });

  it.each(readdirSync(PAGES).filter((file) => file !== "README.md"))(
    "%s: nothing of how the tests write it is left to read",
    (file) => {
      const examples = examplesOf(file);
      expect(examples.length).toBeGreaterThan(0);
      for (const { heading, sheets } of examples) {
        const cells = sheets.flatMap(cellsOf);
        expect(cells.map(({ text }) => text).filter((text) => /[|{}]|\\n/.test(text))).toEqual([]);
        expect(cells.some(({ reported }) => reported)).toBe(heading.startsWith("错误"));
      }
    },
  );

  it("is a table in the pane, and what is reported is marked", async () => {
    const page =
      "# A06 整列为空\n\n## 错误示例\n\n```绩效表\n三级指标 | 绩效标准\n次数 | {A06}\n```\n";
    const result = { findings: [finding()], passes: [], notJudged: [] };
    const { user } = drawPane(
      answering(outcomeOf([checkedOf(tableOf({ rows: [] }), { result })]), {
        rulePage: () => Promise.resolve(page),
      }),
    );
    await user.click(button("一键校验"));
    await user.click(button(/ 说明：/));
    const table = await screen.findByRole("table");
    expect(within(table).getByRole("columnheader", { name: "绩效标准" })).toBeVisible();
    expect(within(table).getByText("（空）").tagName).toBe("MARK");
  });
});
