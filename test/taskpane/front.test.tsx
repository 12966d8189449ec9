import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
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
async function checkedAll(more: Parameters<typeof outcomeOf>[1] = {}) {
  let activated: (sheetId: string) => void = () => undefined;
  const services = answering(outcomeOf([ONE, OTHER], more), {
    watchActivation: (listener) => {
      activated = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  });
  const drawn = drawPane(services);
  await drawn.user.click(button("校验全部工作表"));
  const bringUp = (sheet: string) => {
    act(() => {
      activated(`{${sheet}}`);
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
    bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
    expect(screen.queryByText(/不是当前工作表的/)).toBeNull();
  });

  it("that was not checked leaves the results, said to be of another, and can be checked", async () => {
    const { bringUp, services, user } = await checkedAll();
    bringUp("封面");
    expect(shows("甲项目")).toBeVisible();
    expect(screen.getByText("这是工作表“目标表”的结果，不是当前工作表的。")).toBeVisible();
    await user.click(button("校验当前工作表"));
    expect(services.calls.at(-1)).toEqual(["check", { scope: "sheet", mark: true }]);
  });

  it("comes with the table that is chosen, and the keyboard stays in the list of tables", async () => {
    const { bringUp, services, user } = await checkedAll();
    await user.selectOptions(picker(), "自评表（错误 0，警告 1）");
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "自评表", cell: "A1" }]);
    bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
    expect(screen.queryByText(/不是当前工作表的/)).toBeNull();
  });

  it("that a finding leads to does not take the list away from the reader", async () => {
    const { bringUp, user } = await checkedAll();
    await user.click(button("定位到 自评表!D9"));
    bringUp("自评表");
    expect(shows("甲项目")).toBeVisible();
    bringUp("目标表");
    bringUp("自评表");
    expect(shows("乙项目")).toBeVisible();
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
