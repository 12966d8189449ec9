import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import { Stopped } from "../../src/taskpane/Stopped";
import type { CheckOutcome } from "../../src/app";
import { ExcelProblem } from "../../src/excel";
import { tableOf } from "./support/build-table";
import { button, chip, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf, REVERTED, searchedOf } from "./support/services";

const TABLE = tableOf({ sheet: "目标表", name: "甲项目", budget: 10, rows: [] });
const OTHER = tableOf({ sheet: "自评表", name: "乙项目", budget: 20, rows: [] });
const NOTHING = { findings: [], passes: [], notJudged: [] };

function outcome(more: Partial<CheckOutcome> = {}): CheckOutcome {
  return outcomeOf([checkedOf(TABLE)], more);
}

const EDITING = new ExcelProblem("cell-edit-mode");

it("no table: says where was searched, what for, and what to do", async () => {
  const { user } = drawPane(
    answering(
      outcome({
        tables: [],
        searched: [searchedOf("Sheet1", "A1:K230"), searchedOf("Sheet2", null)],
      }),
    ),
  );
  await user.click(button("一键校验"));
  expect(screen.getByRole("heading", { name: "没有找到绩效指标表" })).toBeVisible();
  expect(screen.getByText("查找了：Sheet1（A1:K230）、Sheet2（空表）")).toBeVisible();
  expect(screen.getByText(/一级指标、二级指标、三级指标、指标值/)).toBeVisible();
  // All sheets were searched: to search them is no advice.
  expect(screen.queryByText(/点“校验全部工作表”/)).toBeNull();
  await user.click(button("插入官方表样"));
  expect(screen.getByRole("tab", { name: "模板" })).toHaveAttribute("aria-selected", "true");
});

it("no table on the one sheet: names what was seen, with its place, and what was not", async () => {
  const services = answering(
    outcome({
      tables: [],
      searched: [
        {
          id: "{1}",
          name: "Sheet1",
          range: "A1:K230",
          followed: true,
          lookedFor: [
            { what: "title", found: { cell: "A1", text: "绩效目标表" } },
            { what: "sideways", found: { cell: "B4", text: "三级指标" } },
            { what: "value-heading", found: null },
          ],
        },
      ],
    }),
  );
  const { user } = drawPane(services);
  await user.click(button("一键校验"));
  const sideways = screen.getByText(/转置成一行一个指标/).closest("li");
  expect(sideways).toContainElement(button("定位到 B4"));
  expect(screen.getByText(/“指标值”栏目/).closest("li")).toHaveTextContent("没有找到");
  expect(screen.getByText(/点“校验全部工作表”/)).toBeVisible();
  await user.click(button("定位到 A1"));
  expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "Sheet1", cell: "A1" }]);
});

it("cell-edit mode: says how to leave it, and trying again runs the check", async () => {
  let tries = 0;
  const { user } = drawPane(
    answering(outcome(), {
      check: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(EDITING) : Promise.resolve(outcome());
      },
    }),
  );
  await user.click(button("一键校验"));
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("请先按回车（或 Esc）退出单元格编辑");
  await user.click(within(alert).getByRole("button", { name: "重试" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("heading", { name: "甲项目" })).toBeVisible();
});

it("a failed check leaves the earlier result in sight", async () => {
  let tries = 0;
  const { user } = drawPane(
    answering(outcome(), {
      check: () => {
        tries += 1;
        return tries === 1 ? Promise.resolve(outcome()) : Promise.reject(EDITING);
      },
    }),
  );
  await user.click(button("一键校验"));
  await user.click(button("一键校验"));
  expect(screen.getByRole("alert")).toBeVisible();
  expect(screen.getByRole("heading", { name: "甲项目" })).toBeVisible();
  await user.click(button("知道了"));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("protected sheet: the list stands, and why there are no marks", async () => {
  const { user } = drawPane(
    answering(
      outcome({
        tables: [checkedOf(TABLE, { result: { ...NOTHING, findings: [finding()] } })],
        marking: {
          kind: "refused",
          problem: new ExcelProblem("sheet-protected", { sheet: "目标表" }),
        },
      }),
    ),
  );
  await user.click(button("一键校验"));
  expect(screen.getByText("没有做标记")).toBeVisible();
  expect(screen.getByText(/工作表“目标表”受保护/)).toBeVisible();
  expect(screen.getByText("缺少审核或签字栏")).toBeVisible();
});

it("several tables: each can be chosen, with its errors and warnings named", async () => {
  const second = { ...NOTHING, findings: [finding({ sheet: "自评表", cell: "B7" })] };
  const { user } = drawPane(
    answering(
      outcome({
        tables: [
          checkedOf(TABLE),
          checkedOf(OTHER, {
            result: second,
            ignored: [{ finding: finding(), reason: "统一口径", date: "2026-01-31" }],
          }),
        ],
      }),
    ),
  );
  await user.click(button("校验全部工作表"));
  expect(screen.getByText("没有发现问题。")).toBeVisible();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "选择要查看的表" }),
    "自评表（错误 0，警告 1）",
  );
  expect(screen.getByRole("heading", { name: "乙项目" })).toBeVisible();
  expect(button("定位到 B7")).toBeVisible();
  await user.click(chip("已忽略 1"));
  expect(screen.getByText("2026-01-31 忽略，原因：统一口径")).toBeVisible();
});

it("cells that were not understood are listed with why, and can be gone to", async () => {
  const table = tableOf({
    sheet: "目标表",
    rows: [],
    more: { unrecognised: [{ cell: "H12", text: "仅供\n参考", why: "column" }] },
  });
  const services = answering(outcome({ tables: [checkedOf(table)] }));
  const { user } = drawPane(services);
  await user.click(button("一键校验"));
  await user.click(button("未识别 1"));
  expect(screen.getByText("仅供 参考")).toBeVisible();
  await user.click(button("定位到 H12"));
  expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "目标表", cell: "H12" }]);
});

it("clearing marks says that it is done", async () => {
  const { user } = drawPane(answering(outcome()));
  await user.click(button("清除标记"));
  expect(screen.getByText("已清除标记。")).toBeVisible();
});

it("a very large sheet: asks first, and goes on only when told to", async () => {
  const insisted: boolean[] = [];
  const { user } = drawPane(
    answering(outcome(), {
      check: (_, { insist }) => {
        insisted.push(insist);
        return insist
          ? Promise.resolve(outcome())
          : Promise.reject(new ExcelProblem("sheet-large", { sheet: "目标表", cells: 2_000_000 }));
      },
    }),
  );
  await user.click(button("一键校验"));
  expect(screen.getByRole("alert")).toHaveTextContent("2,000,000 个单元格");
  await user.click(button("继续"));
  expect(insisted).toEqual([false, true]);
  expect(screen.getByRole("heading", { name: "甲项目" })).toBeVisible();
});

it("names what a check of the workbook left out", async () => {
  const { user } = drawPane(
    answering(
      outcome({
        leftOut: [{ name: "大表", problem: new ExcelProblem("no-answer") }],
        hidden: ["底稿", "参数"],
        damagedSettings: ["jixiao.columns"],
      }),
    ),
  );
  await user.click(button("校验全部工作表"));
  expect(screen.getByText(/没有校验工作表“大表”/)).toBeVisible();
  expect(screen.getByText("没有校验隐藏的工作表：底稿、参数。")).toBeVisible();
  expect(screen.getByText(/部分设置读不出来/)).toBeVisible();
});

describe("taking back", () => {
  const writable = {
    lastWrite: () => Promise.resolve({ kind: "fix", at: "2026-01-31T01:05:00Z" } as const),
  };

  it("is offered for what was written before the pane was opened", async () => {
    const services = answering(outcome(), writable);
    const { user } = drawPane(services);
    const undo = await screen.findByRole("button", { name: "撤销本次填写" });
    expect(undo.title).toMatch(/更正/);
    await user.click(undo);
    expect(services.calls).toEqual([["undoLast", "ask"]]);
    expect(screen.getByText("已撤销。恢复了 1 个单元格。")).toBeVisible();
  });

  it("asks where a person has changed a cell since, and does as told", async () => {
    const asked: string[] = [];
    const conflicts = [{ sheet: "目标表", cell: "C63" }] as never;
    const services = answering(outcome(), {
      ...writable,
      undoLast: (onChanged) => {
        asked.push(onChanged);
        return Promise.resolve({ ...REVERTED, undone: onChanged !== "ask", conflicts });
      },
    });
    const { user } = drawPane(services);
    await user.click(await screen.findByRole("button", { name: "撤销本次填写" }));
    expect(screen.getByText("写入之后，C63 又被改动过，还没有撤销。")).toBeVisible();
    await user.click(button("保留改动，撤销其余"));
    expect(asked).toEqual(["ask", "keep"]);
    expect(screen.getByText(/C63 保留了后来的改动/)).toBeVisible();
  });

  it("says so where there is nothing", async () => {
    const services = answering(outcome(), { ...writable, undoLast: () => Promise.resolve(null) });
    const { user } = drawPane(services);
    await user.click(await screen.findByRole("button", { name: "撤销本次填写" }));
    expect(screen.getByText("没有可撤销的修改。")).toBeVisible();
  });
});

it.each([
  ["outside", "请在 Excel 中打开"],
  ["noAnswer", "Excel 没有回应"],
  ["tooOld", "Excel 版本太旧"],
  ["crash", "窗格出错了"],
] as const)("stopped (%s): says what is wrong and what to do", (reason, title) => {
  render(<Stopped reason={reason} language="zh-CN" />);
  expect(screen.getByRole("alert")).toHaveTextContent(title);
});
