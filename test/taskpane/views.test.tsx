import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CheckOutcome } from "../../src/app";
import { tableOf, type TableFacts } from "./support/build-table";
import { button, drawPane } from "./support/draw";
import { answering, checkedOf, outcomeOf } from "./support/services";

function outcome(facts: TableFacts): CheckOutcome {
  return outcomeOf([checkedOf(tableOf(facts))]);
}

const cost = (name: string, amount: number) => ({
  name,
  amount,
  level2: "成本指标",
  target: `≤${amount}万元`,
});

async function openAfterCheck(facts: TableFacts, tab: string) {
  const services = answering(outcome(facts));
  const drawn = drawPane(services);
  await drawn.user.click(button("一键校验"));
  await drawn.user.click(screen.getByRole("tab", { name: tab }));
  return { ...drawn, services };
}

describe("成本与预算", () => {
  it("checks the sheet in front itself, and stays", async () => {
    const services = answering(outcome({ budget: 33, rows: [cost("费", 33)] }));
    const { user } = drawPane(services, { view: "budget" });
    await user.click(button("校验当前工作表"));
    expect(services.calls[0]).toEqual(["check", { scope: "sheet", mark: true }]);
    expect(screen.getByText("成本指标合计与预算一致")).toBeVisible();
  });

  it("says where no table was found, and leads to why", async () => {
    const { user } = drawPane(answering(outcomeOf([], { searched: [] })), { view: "budget" });
    await user.click(button("校验当前工作表"));
    expect(screen.getByText("没有找到绩效指标表。")).toBeVisible();
    await user.click(button("查看原因"));
    expect(screen.getByRole("tab", { name: "校验" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("heading", { name: "没有找到绩效指标表" })).toBeVisible();
  });

  it.each([
    [233, "成本指标合计与预算一致", "0 万元"],
    [200, "成本指标合计超出预算 33 万元", "33 万元"],
    [300.5, "成本指标合计比预算少 67.5 万元", "-67.5 万元"],
  ])("compares the sum with a budget of %d", async (budget, verdict, difference) => {
    const rows = [cost("培训经费", 33), cost("督查经费", 200)];
    await openAfterCheck({ budget, rows }, "成本与预算");
    expect(screen.getByText(verdict)).toBeVisible();
    expect(screen.getByText(difference)).toBeVisible();
  });

  it("says why it cannot compare", async () => {
    await openAfterCheck({ budget: null, rows: [cost("培训经费", 33)] }, "成本与预算");
    expect(screen.getByText("无法比较：没有读到预算金额")).toBeVisible();
  });

  it("lists each line with cell, amount and share, and its total", async () => {
    const rows = [cost("培训经费", 1234.5), cost("督查经费", 765.5)];
    const { services, user } = await openAfterCheck({ budget: 2000, rows }, "成本与预算");
    const line = screen.getByText("培训经费").closest("tr")!;
    expect(within(line).getByText("1,234.5")).toBeVisible();
    expect(within(line).getByText("61.7%")).toBeVisible();
    expect(screen.getByRole("row", { name: "成本指标合计 2,000 100%" })).toBeVisible();
    await user.click(within(line).getByRole("button", { name: "定位到 E9" }));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "Sheet1", cell: "E9" }]);
  });

  it("names the rows whose amount was not read", async () => {
    const rows = [
      cost("培训经费", 33),
      { name: "其他成本", level2: "成本指标", target: "控制在预算内" },
    ];
    await openAfterCheck({ budget: 33, rows }, "成本与预算");
    const list = screen.getByRole("region", { name: /没有读出金额/ });
    expect(within(list).getByText("其他成本")).toBeVisible();
    expect(within(list).getByText("是文字，不是金额")).toBeVisible();
  });

  it("writes the summary and says where", async () => {
    const { services, user } = await openAfterCheck(
      { budget: 33, rows: [cost("费", 33)] },
      "成本与预算",
    );
    await user.click(button("生成成本与预算汇总表"));
    expect(services.calls.at(-1)?.[0]).toBe("writeSummary");
    expect(screen.getByText("已写入工作表“绩效汇总”。")).toBeVisible();
  });
});

describe("完成情况", () => {
  it("says of a target table that there is nothing to show yet, and leads on", async () => {
    const { user } = await openAfterCheck({ rows: [cost("费", 33)] }, "完成情况");
    expect(screen.getByText(/这是目标表，还没有实际完成值/)).toBeVisible();
    await user.click(button("生成自评表…"));
    expect(screen.getByRole("tab", { name: "模板" })).toHaveAttribute("aria-selected", "true");
    expect(button("生成自评表")).toBeVisible();
  });

  it("shows target, actual value and points, and which are missing", async () => {
    const rows = [
      { name: "培训次数", target: "≥7次", actual: "5次", score: 7.1, weight: 10 },
      { name: "合格率", target: "≥99%", actual: "", weight: 10 },
    ];
    await openAfterCheck({ budget: 10, executed: 9.5, rows }, "完成情况");
    expect(screen.getByText("已填实际完成值 1/2")).toBeVisible();
    const first = screen.getByText("培训次数").closest("li")!;
    expect(first).toHaveTextContent("≥7次");
    expect(first).toHaveTextContent("5次");
    expect(first).toHaveTextContent("完成率71.4%");
    // What it comes to, and what stands in the table where that says something else.
    expect(first).toHaveTextContent("7.14/10，表中为 7.1");
    expect(screen.getByText("合格率").closest("li")!).toHaveTextContent("未填");
    expect(screen.getByText("9.5 万元")).toBeVisible();
  });
});

describe("long tables", () => {
  it("show their first hundred cost lines, and more on demand", async () => {
    const rows = Array.from({ length: 130 }, (_, at) => cost(`经费${at}`, 1));
    const { user } = await openAfterCheck({ budget: 130, rows }, "成本与预算");
    expect(screen.getByText("经费99")).toBeVisible();
    expect(screen.queryByText("经费100")).toBeNull();
    expect(screen.getByRole("row", { name: "成本指标合计 130 100%" })).toBeVisible();
    await user.click(button("再显示 30 条"));
    expect(screen.getByText("经费129")).toBeVisible();
  });

  it("are worked out in pieces, and say the same in the end", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => ({
      name: `培训${at}`,
      target: "≥7次",
      actual: "5次",
      weight: 10,
    }));
    await openAfterCheck({ rows }, "完成情况");
    expect(await screen.findByText("已填实际完成值 1500/1500")).toBeVisible();
    expect(screen.getByText("培训0").closest("li")!).toHaveTextContent("完成率71.4%");
  });
});

describe("设置", () => {
  it("switches the language at once and keeps it on this machine", async () => {
    localStorage.clear();
    const services = answering(outcome({ rows: [] }));
    const { user, unmount } = drawPane(services, { store: localStorage });
    await user.click(button("设置"));
    await user.selectOptions(screen.getByRole("combobox", { name: "语言" }), "English");
    expect(button("Back")).toBeVisible();
    unmount();
    drawPane(services, { store: localStorage });
    expect(button("Check table")).toBeVisible();
  });

  it("bears a store with nonsense in it", () => {
    localStorage.setItem("jixiao.preferences", "{not json");
    drawPane(answering(outcome({ rows: [] })), { store: localStorage });
    expect(button("一键校验")).toBeVisible();
  });
});
