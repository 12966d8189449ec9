import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { NamedOwnSheet } from "../../src/excel";
import { tableOf } from "./support/build-table";
import { button, chip, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf, REVERTED, searchedOf } from "./support/services";

const ONE = checkedOf(tableOf({ sheet: "目标表", name: "甲项目", rows: [] }), {
  result: {
    findings: [
      finding({ sheet: "目标表", cell: "B7", severity: "error", related: ["自评表!D9"] }),
      finding({ sheet: "目标表", cell: "B9", severity: "error" }),
    ],
    passes: [],
    notJudged: [],
  },
});
const OTHER = checkedOf(tableOf({ sheet: "自评表", name: "乙项目", rows: [] }), {
  result: {
    findings: [finding({ sheet: "自评表", cell: "C1", severity: "warning" })],
    passes: [],
    notJudged: [],
  },
});

/** The pane after all sheets were checked, and a way to bring a sheet to the front in Excel. */
async function checkedAll(
  more: Parameters<typeof outcomeOf>[1] = {},
  own: NamedOwnSheet | null = null,
) {
  let activated: (sheetId: string) => void = () => undefined;
  const services = answering(outcomeOf([ONE, OTHER], more), {
    ownSheet: (id) => Promise.resolve(id === `{${own?.name ?? ""}}` ? own : null),
    watchActivation: (listener) => {
      activated = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  });
  const drawn = drawPane(services);
  await drawn.user.click(button("校验全部工作表"));
  const bringUp = async (sheet: string) => {
    await act(async () => {
      activated(`{${sheet}}`);
      await Promise.resolve();
    });
  };
  return { ...drawn, services, bringUp };
}

const shows = (project: string) => screen.getByRole("heading", { name: project });
const picker = () => screen.getByRole("combobox", { name: "选择要查看的表" });

describe("the sheet in front", () => {
  it("that was checked is the one whose table is shown", async () => {
    const { bringUp } = await checkedAll();
    expect(shows("甲项目")).toBeVisible();
    await bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
    expect(screen.queryByText(/不是当前工作表的/)).toBeNull();
  });

  it("that was not checked leaves the results, said to be of another, and can be checked", async () => {
    const { bringUp, services, user } = await checkedAll();
    await bringUp("封面");
    expect(shows("甲项目")).toBeVisible();
    expect(screen.getByText("这是工作表“目标表”的结果，不是当前工作表的。")).toBeVisible();
    await user.click(button("校验当前工作表"));
    expect(services.calls.at(-1)).toEqual(["check", { scope: "sheet", mark: true }]);
  });

  it("comes with the table that is chosen, and the keyboard stays in the list of tables", async () => {
    const { bringUp, services, user } = await checkedAll();
    await user.selectOptions(picker(), "自评表（错误 0，警告 1）");
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "自评表", cell: "A1" }]);
    await bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
    expect(screen.queryByText(/不是当前工作表的/)).toBeNull();
  });

  it("that a finding leads to does not take the list away from the reader", async () => {
    const { bringUp, user } = await checkedAll();
    await user.click(button("定位到 自评表!D9"));
    await bringUp("自评表");
    expect(shows("甲项目")).toBeVisible();
    await bringUp("目标表");
    await bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
  });
});

describe("a sheet of ours in front", () => {
  const summary = (sheet: string | null): NamedOwnSheet => ({
    kind: "summary",
    name: "绩效汇总",
    source: sheet === null ? null : { sheet, cell: "C3" },
  });

  it("says from which table it is made, leads back to it, and is no table to check", async () => {
    const { bringUp, services, user } = await checkedAll({}, summary("目标表"));
    await bringUp("绩效汇总");
    expect(
      screen.getByText("当前工作表“绩效汇总”由工作表“目标表”的绩效表生成，不用校验。"),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "校验当前工作表" })).toBeNull();
    await user.click(button("回到绩效表"));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "目标表", cell: "C3" }]);
    await bringUp("目标表");
    expect(screen.queryByText(/不用校验/)).toBeNull();
    // The button is gone; the keyboard stands at the table that is shown.
    expect(shows("甲项目").parentElement).toHaveFocus();
  });

  it("leads to the results of its own table, where those of another are shown", async () => {
    const { bringUp, services, user } = await checkedAll({}, summary("自评表"));
    await bringUp("绩效汇总");
    await user.click(button("回到绩效表"));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "自评表", cell: "A1" }]);
    expect(shows("乙项目")).toBeVisible();
  });

  it("is brought up to date for the table that it is made from", async () => {
    const { bringUp, services, user } = await checkedAll({}, summary("自评表"));
    await bringUp("绩效汇总");
    await user.click(button("更新汇总"));
    expect(services.calls.at(-1)).toEqual(["writeSummary", null]);
  });

  it("whose table is gone offers no update", async () => {
    const { bringUp } = await checkedAll({}, summary(null));
    await bringUp("绩效汇总");
    expect(screen.getByText(/它的来源表已经不在/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "更新汇总" })).toBeNull();
  });

  it.each([
    ["roll-up", "汇总表", "更新汇总", ["writeRollUp"]],
    ["report", "校验结果", "更新校验结果", ["writeReport", [ONE, OTHER]]],
  ] as const)("%s is brought up to date from all tables", async (kind, name, label, call) => {
    const { bringUp, services, user } = await checkedAll({}, { kind, name, source: null });
    await bringUp(name);
    await user.click(button(label));
    expect(services.calls.at(-1)).toEqual(call);
    await user.click(button("回到绩效表"));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "目标表", cell: "A1" }]);
  });

  it("that was checked by itself says what it is, and what to do", async () => {
    const searched = [{ ...searchedOf("汇总表", "A1:F9"), own: "roll-up" as const }];
    const { user } = drawPane(answering(outcomeOf([], { searched })));
    await user.click(button("一键校验"));
    const said = "工作表“汇总表”由绩效表助手生成，不用校验。";
    expect(screen.getByRole("heading", { name: said })).toBeVisible();
    expect(screen.getByText(/^下一步：.*校验全部工作表/)).toBeVisible();
    expect(screen.queryByText(/没有找到绩效指标表/)).toBeNull();
  });
});

describe("several sheets", () => {
  it("are counted together, and those without a table or marks are named", async () => {
    await checkedAll({
      searched: [
        searchedOf("目标表", "A1:F9"),
        searchedOf("自评表", "A1:F9"),
        searchedOf("通讯录", "A1:B9"),
        searchedOf("空表", null),
      ],
      marking: { kind: "marked", cells: 3, unmarked: ["自评表"] },
    });
    expect(screen.getByText("共 2 张绩效表：错误 2，警告 1，提示 0。")).toBeVisible();
    expect(screen.getByText("没有绩效表的工作表：通讯录。")).toBeVisible();
    expect(screen.getByText("没有做标记的工作表（受保护）：自评表。")).toBeVisible();
  });
});

describe("the keyboard", () => {
  // jsdom says that a page has no focus while nothing in it has; a browser says that it has.
  beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  it("goes to the next finding when one is ignored", async () => {
    let ignored = false;
    const after = checkedOf(ONE.table, {
      result: { ...ONE.result, findings: ONE.result.findings.slice(1) },
    });
    const { user } = drawPane(
      answering(outcomeOf([ONE]), {
        check: () => Promise.resolve(outcomeOf([ignored ? after : ONE])),
        ignore: () => {
          ignored = true;
          return Promise.resolve();
        },
      }),
    );
    await user.click(button("一键校验"));
    const [first] = screen.getAllByRole("button", { name: /^忽略：/ });
    await user.click(first!);
    await user.keyboard("统一口径{Enter}");
    expect(button("定位到 B9")).toHaveFocus();
  });

  it("goes on from what was said of an act whose button is gone", async () => {
    const { user } = drawPane(
      answering(outcomeOf([ONE]), {
        undoLast: () => Promise.resolve(REVERTED),
        lastWrite: () => Promise.resolve(null),
      }),
    );
    await user.click(button("一键校验"));
    await user.click(button("生成校验结果表"));
    await user.click(button("撤销"));
    const said = screen.getByText("已撤销。恢复了 1 个单元格。");
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).toContainElement(said);
  });
});

describe("the counts as filters", () => {
  it("say that there is nothing of a kind, and lead back to all", async () => {
    const { user } = drawPane(answering(outcomeOf([OTHER])));
    await user.click(button("一键校验"));
    await user.click(chip("错误 0"));
    expect(screen.getByText("没有“错误”。")).toBeVisible();
    await user.click(button("显示全部"));
    expect(chip("错误 0")).toHaveAttribute("aria-pressed", "false");
    expect(button("定位到 C1")).toBeVisible();
  });

  it("show what was ignored, and all again when the last of it is lifted", async () => {
    const aside = { finding: finding(), reason: "统一口径", date: "2026-01-31" };
    let lifted = false;
    const { user } = drawPane(
      answering(outcomeOf([OTHER]), {
        check: () => Promise.resolve(outcomeOf([{ ...OTHER, ignored: lifted ? [] : [aside] }])),
        unignore: () => {
          lifted = true;
          return Promise.resolve();
        },
      }),
    );
    await user.click(button("一键校验"));
    await user.click(chip("已忽略 1"));
    expect(screen.getByText("2026-01-31 忽略，原因：统一口径")).toBeVisible();
    await user.click(button(/^取消忽略：/));
    expect(screen.queryByText(/统一口径/)).toBeNull();
    expect(button("定位到 C1")).toBeVisible();
  });
});

describe("a tab", () => {
  it("does not show what failed in another", async () => {
    const { user } = drawPane(
      answering(outcomeOf([ONE]), { check: () => Promise.reject(new Error("x")) }),
    );
    await user.click(button("一键校验"));
    expect(screen.getByRole("alert")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "模板" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("opens at its top, and where it was left when it is opened again", async () => {
    const { user, container } = drawPane(answering(outcomeOf([ONE])));
    await user.click(button("一键校验"));
    const body = screen.getByRole("tabpanel").parentElement!.parentElement!;
    expect(container).toContainElement(body);
    body.scrollTop = 400;
    await user.click(screen.getByRole("tab", { name: "模板" }));
    expect(body.scrollTop).toBe(0);
    await user.click(screen.getByRole("tab", { name: "校验" }));
    expect(body.scrollTop).toBe(400);
  });
});

describe("first steps", () => {
  it.each([
    ["没有表：插入官方表样", "模板"],
    ["表在 Word 里：导入成工作表", "模板"],
    ["年终自评：填写完成情况", "完成情况"],
    ["几张表：汇总成一张", "成本与预算"],
  ])("%s leads to %s", async (step, tab) => {
    const { user } = drawPane(answering(outcomeOf([ONE])));
    await user.click(button(step));
    expect(screen.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
  });
});
