import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { tableOf } from "./support/build-table";
import { button, drawPane } from "./support/draw";
import { answering, checkedOf, outcomeOf } from "./support/services";

const ROWS = [
  { name: "培训次数", target: "≥12次", actual: "7次" },
  { name: "安全事故", target: "0起", actual: "1起" },
  { name: "服务水平", target: "提升", actual: "正在推进" },
];

async function drawMonitoring(heading: string) {
  const table = tableOf({ name: "甲项目", budget: 100, executed: 40, rows: ROWS });
  const columns = table.columns.map((column) => ({
    ...column,
    heading: { cell: "F8", text: heading },
  }));
  const drawn = drawPane(
    answering(outcomeOf([checkedOf({ ...table, kind: "monitoring", columns })])),
  );
  await drawn.user.click(button("一键校验"));
  await drawn.user.click(screen.getByRole("tab", { name: "完成情况" }));
}

const lampsOf = () =>
  within(screen.getByRole("region", { name: /指标完成情况/ }))
    .getAllByRole("listitem")
    .map((item) => /[红黄绿蓝]灯/.exec(item.textContent)?.[0] ?? null);

describe("lamps of a monitoring form", () => {
  it("stand beside each indicator, the money and the goal, each with its name", async () => {
    await drawMonitoring("1-7月执行情况");
    expect(lampsOf()).toEqual(["绿灯", "红灯", null]);
    const facts = within(screen.getByRole("region", { name: /运行监控/ }));
    expect(facts.getByText("预算执行").nextSibling).toHaveTextContent("黄灯");
    expect(facts.getByText("总体目标").nextSibling).toHaveTextContent("红灯");
    expect(facts.getByText(/按全年目标的 7\/12 衡量/)).toBeInTheDocument();
  });

  it("that need the month are out where the form does not say it", async () => {
    await drawMonitoring("执行情况");
    expect(lampsOf()).toEqual([null, "红灯", null]);
    const facts = within(screen.getByRole("region", { name: /运行监控/ }));
    expect(facts.getByText(/没有写明监控到几月/)).toBeInTheDocument();
    expect(facts.queryByText("预算执行")).toBeNull();
  });
});

it("no other form has lamps", async () => {
  const table = tableOf({ name: "甲项目", budget: 100, executed: 40, rows: ROWS });
  const drawn = drawPane(answering(outcomeOf([checkedOf(table)])));
  await drawn.user.click(button("一键校验"));
  await drawn.user.click(screen.getByRole("tab", { name: "完成情况" }));
  expect(screen.queryByRole("region", { name: /运行监控/ })).toBeNull();
  expect(lampsOf()).toEqual([null, null, null]);
});
