import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CheckResult } from "../../src/core/rules";
import type { CheckOutcome, CommandNote, Progress } from "../../src/app";
import { ExcelProblem } from "../../src/excel";
import { tableOf } from "./support/build-table";
import { button, chip, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf } from "./support/services";

const TABLE = tableOf({
  sheet: "申报表",
  name: "党建工作\n经费",
  department: "某县委组织部",
  budget: 233,
  rows: [{ name: "党建工作督查次数", target: "≥6次" }],
});

const NOTHING: CheckResult = { findings: [], passes: [], notJudged: [] };

function outcome(result: Partial<CheckResult> = {}, table = TABLE): CheckOutcome {
  return outcomeOf([checkedOf(table, { result: { ...NOTHING, ...result } })]);
}

const LEVEL2 = finding({
  code: "A10",
  variant: "default",
  severity: "hint",
  sheet: "申报表",
  cell: "C40",
  related: ["C41", "目标表!D9"],
  data: { level2: "生态效益指标" },
});
const MISSPELT = finding({
  sheet: "申报表",
  cell: "C63",
  fix: { cell: "C63", from: "经济效率指标", to: "经济效益指标" },
});

describe("before a check", () => {
  it("says what the click does and that it changes nothing", () => {
    drawPane(answering(outcome()));
    expect(button("一键校验")).toBeEnabled();
    expect(screen.getByText(/不改动任何单元格/)).toBeVisible();
  });
});

describe("a check", () => {
  it("asks for the sheet in front, with marks as the switch stands", async () => {
    const services = answering(outcome());
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(screen.getByRole("switch", { name: "在表中标记" }));
    await user.click(button("一键校验"));
    await user.click(button("校验全部工作表"));
    expect(services.calls.map(([, request]) => request)).toEqual([
      { scope: "sheet", mark: true },
      { scope: "sheet", mark: false },
      { scope: "workbook", mark: false },
    ]);
  });

  it("shows what was recognised: kind, year, name, department, budget, indicators, place", async () => {
    const { user } = drawPane(answering(outcome()));
    await user.click(button("一键校验"));
    expect(screen.getByText("项目支出绩效目标表 · 2022年度")).toBeVisible();
    expect(screen.getByRole("heading", { name: "党建工作 经费" })).toBeVisible();
    expect(screen.getByText("某县委组织部 · 预算 233 万元 · 1 项指标")).toBeVisible();
    expect(screen.getByText("申报表 A1:F9")).toBeVisible();
  });

  it("says so where name and budget were not read", async () => {
    const bare = tableOf({ rows: [], more: { year: null } });
    const { user } = drawPane(answering(outcome({}, bare)));
    await user.click(button("一键校验"));
    expect(screen.getByRole("heading", { name: "项目名称未填" })).toBeVisible();
    expect(screen.getByText("项目支出绩效目标表 · 年度未注明")).toBeVisible();
    expect(screen.getByText("预算未识别 · 0 项指标")).toBeVisible();
  });

  it("tells a screen reader how it came out", async () => {
    const { user } = drawPane(answering(outcome({ findings: [LEVEL2, MISSPELT] })));
    await user.click(button("一键校验"));
    expect(screen.getByRole("status")).toHaveTextContent(
      "校验完成：错误 0，警告 1，提示 1，通过 0。",
    );
  });

  it("shows progress and can be called off, keeping what was shown before", async () => {
    let stopped = false;
    const progress: Progress = { step: "checking", sheet: "表二", done: 2, total: 9 };
    const services = answering(outcome(), {
      check: (_, control) =>
        new Promise((_resolve, reject) => {
          control.onProgress(progress);
          control.signal.addEventListener("abort", () => {
            stopped = true;
            reject(new DOMException("", "AbortError"));
          });
        }),
    });
    const { user } = drawPane(services);
    await user.click(button("校验全部工作表"));
    expect(screen.getByText("正在校验：表二")).toBeVisible();
    expect(screen.getByText("2/9")).toBeVisible();
    expect(button("一键校验")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("取消"));
    expect(stopped).toBe(true);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(button("一键校验")).not.toHaveAttribute("aria-disabled");
  });

  it("takes up what a ribbon command did while the pane was open, without marking again", async () => {
    let tell: (note: CommandNote) => void = () => undefined;
    const services = answering(outcome({ findings: [MISSPELT] }), {
      watch: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    drawPane(services);
    act(() => {
      tell({ kind: "checked", sheets: ["申报表"], marked: 1 });
    });
    expect(await screen.findByText("缺少审核或签字栏")).toBeVisible();
    expect(services.calls).toEqual([["check", { scope: "sheet", mark: false }]]);
    act(() => {
      tell({ kind: "failed", problem: { kind: "cell-edit-mode", data: {} } });
    });
    expect(screen.getByRole("alert")).toHaveTextContent("退出单元格编辑");
  });
});

describe("findings", () => {
  it("stand under their severity with title, sentence, how to mend, and place", async () => {
    const { user } = drawPane(answering(outcome({ findings: [LEVEL2] })));
    await user.click(button("一键校验"));
    const card = screen.getByText("二级指标下没有内容").closest("li")!;
    expect(within(card).getByText("二级指标「生态效益指标」下没有填写指标。")).toBeVisible();
    expect(within(card).getByText(/^怎么改：填写该维度的指标/)).toBeVisible();
    expect(within(card).getByRole("button", { name: "定位到 C40" })).toBeVisible();
    expect(within(card).getByRole("button", { name: "定位到 目标表!D9" })).toBeVisible();
  });

  it("go to their cell and leave the keyboard in the list", async () => {
    const services = answering(outcome({ findings: [LEVEL2] }));
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(button("定位到 C40"));
    await user.click(button("定位到 目标表!D9"));
    expect(services.calls.slice(1)).toEqual([
      ["goTo", { sheet: "申报表", cell: "C40" }],
      ["goTo", { sheet: "目标表", cell: "D9" }],
    ]);
    expect(button("定位到 目标表!D9")).toHaveFocus();
  });

  it("say why going to a cell did not work", async () => {
    const services = answering(outcome({ findings: [LEVEL2] }), {
      goTo: () => Promise.reject(new ExcelProblem("sheet-gone", { sheet: "申报表" })),
    });
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(button("定位到 C40"));
    expect(screen.getByRole("alert")).toHaveTextContent("找不到工作表“申报表”");
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
  });

  it("that speak of many cells name a few, and more on request", async () => {
    const related = Array.from({ length: 60 }, (_, row) => `G${String(row + 9)}`);
    const { user } = drawPane(answering(outcome({ findings: [{ ...MISSPELT, related }] })));
    await user.click(button("一键校验"));
    const places = () => screen.getAllByRole("button", { name: /^定位到 G/ });
    expect(places()).toHaveLength(6);
    await user.click(button("再显示 54 处"));
    expect(places()).toHaveLength(46);
    await user.click(button("再显示 14 处"));
    expect(places()).toHaveLength(60);
  });

  it("are moved between with the arrow keys", async () => {
    const other = { ...LEVEL2, cell: "C50", related: [] };
    const { user } = drawPane(answering(outcome({ findings: [MISSPELT, LEVEL2, other] })));
    await user.click(button("一键校验"));
    button("定位到 C63").focus();
    await user.keyboard("{ArrowDown}");
    expect(button("定位到 C40")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(button("定位到 C50")).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(button("定位到 C40")).toHaveFocus();
  });

  it("narrow to one kind by its count, and widen again", async () => {
    const { user } = drawPane(answering(outcome({ findings: [MISSPELT, LEVEL2] })));
    await user.click(button("一键校验"));
    await user.click(chip("提示 1"));
    expect(screen.queryByText("缺少审核或签字栏")).toBeNull();
    expect(screen.getByText("二级指标下没有内容")).toBeVisible();
    expect(chip("提示 1")).toHaveAttribute("aria-pressed", "true");
    await user.click(chip("提示 1"));
    expect(screen.getByText("缺少审核或签字栏")).toBeVisible();
  });

  it("that another one has caused are folded under it", async () => {
    const first = { ...MISSPELT, cause: "blank-block" };
    const follow = { ...LEVEL2, cause: "blank-block" };
    const { user } = drawPane(answering(outcome({ findings: [first, follow] })));
    await user.click(button("一键校验"));
    expect(screen.getByText("由此引起的其他问题（1 条）")).toBeVisible();
    expect(screen.queryByText("二级指标下没有内容")).toBeNull();
    await user.click(chip("提示 1"));
    expect(screen.getByText("二级指标下没有内容")).toBeVisible();
  });

  it("by the thousand are drawn a few at a time", async () => {
    const many = Array.from({ length: 1000 }, (_, row) => ({
      ...LEVEL2,
      cell: `C${row + 9}`,
      related: [],
    }));
    const { user, container } = drawPane(answering(outcome({ findings: many })));
    await user.click(button("一键校验"));
    expect(chip("提示 1000")).toBeVisible();
    const places = () => container.querySelectorAll('[data-goes-to="main"]').length;
    await waitFor(() => {
      expect(places()).toBe(5);
    });
    await user.click(button("再显示 995 处"));
    await waitFor(() => {
      expect(places()).toBe(10);
    });
  });

  it("open their rule's page and come back to where the keyboard was", async () => {
    const { user } = drawPane(answering(outcome({ findings: [LEVEL2] })));
    await user.click(button("一键校验"));
    await user.click(button("A10 说明：二级指标下没有内容"));
    expect(await screen.findByRole("heading", { name: "A10 说明" })).toBeVisible();
    await user.click(button("返回校验结果"));
    await waitFor(() => {
      expect(button("A10 说明：二级指标下没有内容")).toHaveFocus();
    });
  });
});

describe("a fix", () => {
  it("is shown old → new, applied on request, and the table is checked again", async () => {
    const services = answering(outcome({ findings: [MISSPELT] }));
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    expect(screen.getByText("经济效率指标").tagName).toBe("DEL");
    expect(screen.getByText("经济效益指标").tagName).toBe("INS");
    expect(services.calls.map(([name]) => name)).toEqual(["check"]);
    await user.click(button("应用：改为“经济效益指标”"));
    expect(services.calls[1]).toEqual([
      "applyFixes",
      [{ sheet: "申报表", cell: "C63", from: "经济效率指标", to: "经济效益指标" }],
    ]);
    expect(services.calls[2]?.[0]).toBe("check");
    expect(screen.getByText("已修改 C63：经济效率指标 → 经济效益指标")).toBeVisible();
  });

  it("can be taken back from the notice", async () => {
    const services = answering(outcome({ findings: [MISSPELT] }));
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(button("应用：改为“经济效益指标”"));
    await user.click(button("撤销"));
    expect(services.calls.map(([name]) => name)).toContain("undoLast");
    expect(screen.getByText("已撤销。恢复了 1 个单元格。")).toBeVisible();
  });

  it("is not applied where the cell has changed meanwhile, and says so", async () => {
    const services = answering(outcome({ findings: [MISSPELT] }), {
      applyFixes: () =>
        Promise.resolve({ written: 0, skipped: [{ sheet: "申报表", cell: "C63" }] }),
    });
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(button("应用：改为“经济效益指标”"));
    expect(screen.getByText("C63 的内容已经变化，没有修改。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("among several is previewed with all others before any is written", async () => {
    const other = { ...MISSPELT, cell: "C70", fix: { cell: "C70", from: "", to: "万元" } };
    const services = answering(
      outcome({ findings: [MISSPELT, other, { ...MISSPELT, variant: "blank" }] }),
    );
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    await user.click(button("查看并应用全部修改（2 处）"));
    const list = screen.getByRole("region", { name: "将修改 2 个单元格" });
    expect(within(list).getByText("（空）")).toBeVisible();
    expect(services.calls).toHaveLength(1);
    await user.click(within(list).getByRole("button", { name: "全部应用（2 处）" }));
    const [, fixes] = services.calls[1] ?? [];
    expect(fixes).toEqual([
      { sheet: "申报表", cell: "C63", from: "经济效率指标", to: "经济效益指标" },
      { sheet: "申报表", cell: "C70", from: "", to: "万元" },
    ]);
  });
});
