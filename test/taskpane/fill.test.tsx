import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { appraise, DEFAULT_PROFILE } from "../../src/core/appraisal";
import type { FillProposal, OpenScore } from "../../src/core/edits";
import type { FillLook } from "../../src/app";
import { ExcelProblem } from "../../src/excel";
import type { PaneServices } from "../../src/taskpane/services";
import { tableOf } from "./support/build-table";
import { button, drawPane } from "./support/draw";
import { answering, checkedOf, filledOf, lookOf, outcomeOf, REVERTED } from "./support/services";

const TABLE = tableOf({
  sheet: "自评表",
  name: "甲项目",
  budget: 100,
  executed: 90,
  rows: [
    { name: "培训次数", target: "≥7次", actual: "5次", score: 8, weight: 10 },
    { name: "群众知晓率", target: "明显提高", actual: "有所提高", weight: 10 },
    { name: "合格率", target: "≥99%", actual: "", weight: 10 },
  ],
});

const SCORE: FillProposal = {
  figure: "score",
  of: "score|培训次数|1",
  edit: { sheet: "自评表", cell: "H9", from: 8, to: "=ROUND(1,2)" },
  old: "8",
  value: "7.14",
  reason: {
    key: "missed",
    data: { target: "≥7次", actual: "5次", attainment: "71.43%", ours: "7.14" },
  },
};
const TOTAL: FillProposal = {
  figure: "total",
  of: "total|",
  edit: { sheet: "自评表", cell: "H20", from: 80, to: "=SUM(1)" },
  old: "80",
  value: "79.14",
  reason: { key: "total", data: { ours: "79.14" } },
};

/** The row in words, which a person must score. */
const OPEN = appraise(TABLE, DEFAULT_PROFILE)
  .rows.slice(1, 2)
  .map((row): OpenScore => ({ row, cell: "H10", reason: "qualitative" }));

const UNMEASURED = appraise(TABLE, DEFAULT_PROFILE)
  .rows.slice(0, 2)
  .map((row): OpenScore => ({ row, cell: "H9", reason: "no-actual" }));

async function opened(
  look: Partial<FillLook> = {},
  others: Partial<PaneServices> = {},
  table = TABLE,
) {
  const services = answering(outcomeOf([checkedOf(table)]), {
    lookAtFill: (given) => Promise.resolve(lookOf({ table: given, sheet: given.sheet, ...look })),
    ...others,
  });
  const drawn = drawPane(services);
  await drawn.user.click(button("一键校验"));
  await drawn.user.click(screen.getByRole("tab", { name: "完成情况" }));
  await drawn.user.click(button("填写完成情况"));
  return { ...drawn, services };
}

/** The last choice that was to be filled. */
function choiceIn({ calls }: { readonly calls: readonly (readonly unknown[])[] }): unknown {
  return calls.filter(([name]) => name === "fillTable").at(-1)?.[1];
}

describe("填写完成情况", () => {
  it("shows first what would be filled, and writes nothing by that", async () => {
    const { services } = await opened({ fills: 12 });
    expect(screen.getByRole("heading", { name: "将要填写的内容" })).toHaveFocus();
    expect(screen.getByText(/^填写 12 个单元格/)).toBeVisible();
    expect(screen.getByText(/更新“绩效汇总”工作表/)).toBeVisible();
    expect(choiceIn(services)).toBeUndefined();
  });

  it("can be left without anything written", async () => {
    const { user, services } = await opened({ fills: 12 });
    // jsdom takes a page for left when what had the keyboard is gone.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(button("不填写"));
    expect(screen.queryByText(/^填写 12 个单元格/)).toBeNull();
    expect(button("填写完成情况")).toHaveFocus();
    expect(choiceIn(services)).toBeUndefined();
  });

  it("leaves a person's figures alone unless 采纳 is ticked", async () => {
    const { user, services } = await opened({ fills: 3, proposals: [SCORE, TOTAL] });
    await user.click(button("填写（3 格）"));
    expect(choiceIn(services)).toEqual({ accept: [], drafts: false });
  });

  it("shows each figure that differs as old and new with its reason, and takes one", async () => {
    const { user, services } = await opened({ fills: 3, proposals: [SCORE, TOTAL] });
    const list = screen.getByRole("region", { name: "与您填写的不同（2 处）" });
    expect(
      within(list).getByText("得分：目标 ≥7次，实际 5次，完成率 71.43%，按比例得 7.14 分。"),
    ).toBeVisible();
    await user.click(within(list).getByRole("checkbox", { name: "采纳 H9：8 改为 7.14" }));
    expect(within(list).getByRole("checkbox", { name: "全部采纳（2 处）" })).toBePartiallyChecked();
    await user.click(button("填写（4 格）"));
    expect(choiceIn(services)).toEqual({ accept: ["H9"], drafts: false });
  });

  it("takes all of them at one click, and none at the next", async () => {
    const { user, services } = await opened({ proposals: [SCORE, TOTAL] });
    await user.click(screen.getByRole("checkbox", { name: "全部采纳（2 处）" }));
    await user.click(screen.getByRole("checkbox", { name: "全部采纳（2 处）" }));
    expect(button("更新绩效汇总")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "全部采纳（2 处）" }));
    await user.click(button("填写（2 格）"));
    expect(choiceIn(services)).toEqual({ accept: ["H9", "H20"], drafts: false });
  });

  it("lists what only a person can score, with the tiers and the way to the cell", async () => {
    const { user, services } = await opened({ fills: 3, open: OPEN });
    const list = screen.getByRole("region", { name: "等您填写（1 项）" });
    expect(
      within(list).getByText(
        "定性指标，请按完成情况在 达成 8-10 分、部分达成 6-8 分、未达成 0-6 分 中打分",
      ),
    ).toBeVisible();
    await user.click(within(list).getByRole("button", { name: "定位到 H10" }));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "自评表", cell: "H10" }]);
  });

  it("drafts reasons for deviations only on request", async () => {
    const { user, services } = await opened({ fills: 3, reasonDrafts: 2 });
    await user.click(screen.getByRole("checkbox", { name: /^为 2 项偏差生成原因草稿/ }));
    await user.click(button("填写（5 格）"));
    expect(choiceIn(services)).toEqual({ accept: [], drafts: true });
  });

  it("says what was done, what was left and what waits, with the way back", async () => {
    const conflict = { sheet: "自评表", cell: "H12", expected: "", found: 5 };
    const { user, services } = await opened(
      { fills: 12 },
      {
        fillTable: () =>
          Promise.resolve(
            filledOf({
              filled: 11,
              accepted: 1,
              drafts: 2,
              open: [...OPEN, ...UNMEASURED],
              conflicts: [conflict],
            }),
          ),
      },
    );
    await user.click(button("填写（12 格）"));
    expect(
      screen.getByText(
        "已填写 12 个单元格，“绩效汇总”已更新。其中采纳 1 处。写入偏差原因草稿 2 条。有 2 项还没有实际完成值，请先在表中填写，再点“填写完成情况”。还有 1 项得分等您填写。H12 刚被改动，没有填写。",
      ),
    ).toBeVisible();
    await user.click(button("撤销"));
    expect(services.calls.at(-1)).toEqual(["undoLast", "ask"]);
    expect(screen.getByText("已撤销。恢复了 1 个单元格。")).toBeVisible();
  });

  it("brings what is shown up to date with what was written, without marking", async () => {
    const scored = tableOf({
      sheet: "自评表",
      rows: [{ name: "培训次数", target: "≥7次", actual: "5次", score: 7.14, weight: 10 }],
    });
    const { user, services } = await opened(
      { fills: 1 },
      {
        follow: (outcome, _changes, _signal, publish) => {
          publish({ ...outcome, tables: [checkedOf(scored)] });
          return Promise.resolve();
        },
      },
    );
    await user.click(button("填写（1 格）"));
    expect(screen.getByText("培训次数").closest("li")).toHaveTextContent("得分/分值7.14/10");
    expect(services.calls.filter(([name]) => name === "check")).toHaveLength(1);
  });

  it("can be taken back after closing and reopening, too", async () => {
    const { user, services } = await opened(
      {},
      { lastWrite: () => Promise.resolve({ kind: "fill", at: "2026-01-31T01:05:00Z" }) },
    );
    await user.click(button("不填写"));
    await user.click(button("撤销本次填写"));
    expect(services.calls.at(-1)).toEqual(["undoLast", "ask"]);
  });

  it("asks where a person has changed a cell since", async () => {
    const conflict = { sheet: "自评表", cell: "H9", expected: 7, found: 9 };
    const undoLast = jest
      .fn()
      .mockResolvedValueOnce({ ...REVERTED, kind: "fill", undone: false, conflicts: [conflict] })
      .mockResolvedValueOnce({ ...REVERTED, kind: "fill", cells: 11, conflicts: [conflict] });
    const { user } = await opened({ fills: 12 }, { undoLast });
    await user.click(button("填写（12 格）"));
    await user.click(button("撤销"));
    expect(screen.getByText("写入之后，H9 又被改动过，还没有撤销。")).toBeVisible();
    await user.click(button("保留改动，撤销其余"));
    expect(undoLast.mock.calls).toEqual([["ask"], ["keep"]]);
    expect(screen.getByText(/H9 保留了后来的改动/)).toBeVisible();
  });
});

describe("填写完成情况 on the ribbon", () => {
  it("is told of in the pane, whose figures follow, with the way back", async () => {
    let hear: Parameters<PaneServices["watch"]>[0] | null = null;
    const follow = jest.fn<Promise<void>, Parameters<PaneServices["follow"]>>(() =>
      Promise.resolve(),
    );
    const services = answering(outcomeOf([checkedOf(TABLE)]), {
      follow,
      watch: (listener) => {
        hear = listener;
        return () => undefined;
      },
    });
    const { user } = drawPane(services);
    await user.click(button("一键校验"));
    const filled = { cells: 12, proposals: 2, actuals: 0, open: 1 };
    act(() => {
      hear?.({ kind: "filled", sheet: "自评表", summarySheet: "绩效汇总", ...filled });
    });
    expect(await screen.findByText(/12/)).toBeVisible();
    expect(follow).toHaveBeenCalledTimes(1);
    await user.click(button("撤销"));
    expect(services.calls.at(-1)).toEqual(["undoLast", "ask"]);
  });
});

describe("states of 填写完成情况", () => {
  it("nothing to fill: the summary can still be brought up to date", async () => {
    const { user, services } = await opened();
    expect(screen.getByText(/没有空白的得分/)).toBeVisible();
    await user.click(button("更新绩效汇总"));
    expect(choiceIn(services)).toEqual({ accept: [], drafts: false });
    expect(screen.getByText("表中没有改动，“绩效汇总”已更新。")).toBeVisible();
  });

  it("no actual values yet: says what to do first", async () => {
    const table = tableOf({
      sheet: "自评表",
      rows: [{ name: "培训次数", target: "≥7次", actual: "", weight: 10 }],
    });
    await opened({ fills: 1 }, {}, table);
    expect(screen.getByText(/还没有填写实际完成值/)).toBeVisible();
  });

  it("a target table: only the summary is written", async () => {
    const table = tableOf({ sheet: "目标表", rows: [{ name: "培训次数", target: "≥7次" }] });
    await opened({}, {}, table);
    expect(screen.getByText("这张表没有得分、完成率等栏目，不改动这张表。")).toBeVisible();
    expect(screen.getByText(/这是目标表，还没有实际完成值/)).toBeVisible();
    expect(button("更新绩效汇总")).toBeVisible();
  });

  it("a protected sheet: says why, what to do, and keeps the choice for another try", async () => {
    const fillTable = jest
      .fn()
      .mockRejectedValueOnce(new ExcelProblem("sheet-protected", { sheet: "自评表" }))
      .mockResolvedValueOnce(filledOf({ filled: 3 }));
    const { user } = await opened({ fills: 3 }, { fillTable });
    await user.click(button("填写（3 格）"));
    expect(screen.getByRole("alert")).toHaveTextContent(/工作表“自评表”受保护/);
    await user.click(button("重试"));
    expect(screen.getByText("已填写 3 个单元格，“绩效汇总”已更新。")).toBeVisible();
  });

  it("busy: says so and can be called off", async () => {
    const { user } = await opened(
      {},
      {
        lookAtFill: (_table, _language, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => {
              reject(new DOMException("cancelled", "AbortError"));
            });
          }),
      },
    );
    expect(screen.getByRole("progressbar", { name: "正在计算要填写的内容…" })).toBeVisible();
    expect(button("填写完成情况")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("取消"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("得分 as it comes to at this moment", () => {
  async function shown(table = TABLE) {
    const services = answering(outcomeOf([checkedOf(table)]));
    const drawn = drawPane(services);
    await drawn.user.click(button("一键校验"));
    await drawn.user.click(screen.getByRole("tab", { name: "完成情况" }));
    return drawn;
  }

  it("sums up by level and in total, and says how many scores are missing", async () => {
    await shown();
    expect(screen.getByText("总分（还差 2 项）")).toBeVisible();
  });

  it("narrows the list to what waits for the person", async () => {
    const { user } = await shown();
    await user.click(button("只看等您填写的 2 项"));
    expect(screen.queryByText("培训次数")).toBeNull();
    expect(screen.getByText("群众知晓率").closest("li")).toHaveTextContent(
      /定性指标，请按完成情况在 达成 8-10 分/,
    );
    await user.click(button("显示全部 3 项"));
    expect(screen.getByText("培训次数")).toBeVisible();
  });
});

describe("汇总全部工作表", () => {
  it("is there without a check, and names the sheet and the number of tables", async () => {
    const services = answering(outcomeOf([]));
    const { user } = drawPane(services, { view: "budget" });
    await user.click(button("汇总全部工作表"));
    expect(screen.getByText("已把 2 张表汇总到工作表“汇总表”。")).toBeVisible();
    expect(button("撤销")).toBeVisible();
  });

  it("shows how far it is, can be called off, and names what was left out", async () => {
    const problem = new ExcelProblem("no-answer", { sheet: "大表" });
    const written = { sheet: "汇总表", refreshed: true, tables: 9 };
    const writeRollUp = jest
      .fn<ReturnType<PaneServices["writeRollUp"]>, Parameters<PaneServices["writeRollUp"]>>()
      .mockImplementationOnce((_language, { signal, onProgress }) => {
        onProgress({ step: "checking", sheet: "乙项目", done: 4, total: 10 });
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(new DOMException("cancelled", "AbortError"));
          });
        });
      })
      .mockResolvedValueOnce({ ...written, leftOut: [{ name: "大表", problem }] });
    const { user } = drawPane(answering(outcomeOf([]), { writeRollUp }), { view: "budget" });
    await user.click(button("汇总全部工作表"));
    expect(screen.getByText("4/10")).toBeVisible();
    await user.click(button("取消"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    await user.click(button("汇总全部工作表"));
    expect(screen.getByText(/^已把 9 张表汇总.*没有汇总“大表”：/)).toBeVisible();
  });
});
