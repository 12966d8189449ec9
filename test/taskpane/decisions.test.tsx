import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CheckOutcome } from "../../src/app";
import { tableOf } from "./support/build-table";
import { button, chip, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf, searchedOf } from "./support/services";

const COLUMNS = [
  { role: "level3", column: 2, heading: { cell: "C8", text: "三级\n指标" }, unit: null },
  { role: "target", column: 3, heading: { cell: "D8", text: "指标值" }, unit: null },
  { role: "ignored", column: 4, heading: { cell: "E8", text: "甲乙丙" }, unit: null },
] as const;

const TABLE = tableOf({
  sheet: "申报表",
  rows: [{ name: "培训次数", target: "≥6次" }],
  more: { columns: COLUMNS, unrecognised: [{ cell: "E9", text: "计划标准", why: "column" }] },
});
const SIGN_OFF = finding({ sheet: "申报表", cell: "A60" });
const SIGN_OFF_SAID = /^忽略：.*审核/;

function outcome(more: Partial<CheckOutcome> = {}, ignored = false): CheckOutcome {
  const result = { findings: ignored ? [] : [SIGN_OFF], passes: [], notJudged: [] };
  const aside = ignored ? [{ finding: SIGN_OFF, reason: "局里代填", date: "2026-01-31" }] : [];
  return outcomeOf([checkedOf(TABLE, { result, ignored: aside })], more);
}

async function checked(given: CheckOutcome) {
  const services = answering(given);
  const drawn = drawPane(services);
  await drawn.user.click(button("一键校验"));
  return { ...drawn, services };
}

describe("忽略", () => {
  it("asks for a reason, keeps it, and checks again", async () => {
    const { user, services } = await checked(outcome());
    await user.click(button(SIGN_OFF_SAID));
    expect(button("忽略")).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: /忽略的原因/ }), "  ");
    expect(button("忽略")).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: /忽略的原因/ }), "局里代填");
    await user.click(button("忽略"));
    expect(services.calls.slice(1).map(([name]) => name)).toEqual(["ignore", "check"]);
    expect(services.calls[1]).toEqual(["ignore", SIGN_OFF, "局里代填"]);
    // The sheet of the finding, also if another one is in front by now.
    expect(services.calls[2]).toEqual(["check", { scope: "sheet", mark: true, sheet: "申报表" }]);
    expect(screen.getByText("已忽略；点“已忽略”可以查看和取消。")).toBeVisible();
  });

  it("is called off with Escape, nothing kept", async () => {
    const { user, services } = await checked(outcome());
    await user.click(button(SIGN_OFF_SAID));
    await user.keyboard("局{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(services.calls).toHaveLength(1);
  });

  it("is listed with reason and day, and lifted again", async () => {
    const { user, services } = await checked(outcome({}, true));
    await user.click(chip("已忽略 1"));
    expect(screen.getByText("2026-01-31 忽略，原因：局里代填")).toBeVisible();
    await user.click(button(/^取消忽略：/));
    expect(services.calls.slice(1).map(([name]) => name)).toEqual(["unignore", "check"]);
  });
});

describe("列的用途", () => {
  it("shows what each column is read as, the unknown one as such", async () => {
    const { user } = await checked(outcome());
    await user.click(button(/^列的用途/));
    expect(screen.getByText("E列 甲乙丙")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "D列的用途" })).toHaveValue("target");
    expect(screen.getByRole("combobox", { name: "E列的用途" })).toHaveDisplayValue("未识别");
  });

  it("takes a person's word and checks again", async () => {
    const { user, services } = await checked(outcome());
    await user.click(button(/^列的用途/));
    await user.selectOptions(screen.getByRole("combobox", { name: "E列的用途" }), "绩效标准");
    expect(services.calls.slice(1).map(([name]) => name)).toEqual(["setColumnRole", "check"]);
    expect(services.calls[1]).toEqual(["setColumnRole", "申报表", 4, "standard"]);
  });

  it("leaves a column to the reader again", async () => {
    const choices = [{ sheet: "申报表", range: null, columns: { 3: "target" as const } }];
    const { user, services } = await checked(outcome({ choices }));
    expect(screen.getByText("按您的指定读取 申报表 的 D 列。")).toBeVisible();
    await user.click(button(/^列的用途/));
    await user.selectOptions(screen.getByRole("combobox", { name: "D列的用途" }), "自动识别");
    expect(services.calls[1]).toEqual(["setColumnRole", "申报表", 3, null]);
  });
});

describe("这是指标表", () => {
  it("is on offer where no table was found", async () => {
    const searched = [searchedOf("申报表", "A1:F9")];
    const { user, services } = await checked(outcomeOf([], { searched }));
    await user.click(button("选中的区域就是指标表"));
    expect(services.calls.slice(1).map(([name]) => name)).toEqual(["setTableHere", "check"]);
  });

  it("is said and taken back", async () => {
    const choices = [{ sheet: "申报表", range: "A8:E20", columns: {} }];
    const { user, services } = await checked(outcome({ choices }));
    expect(screen.getByText("按您的指定，只读取 申报表 的 A8:E20。")).toBeVisible();
    await user.click(button("恢复自动识别"));
    expect(services.calls[1]).toEqual(["resetReading", "申报表"]);
  });
});

describe("校验结果表", () => {
  it("is written for all tables that were checked, and named", async () => {
    const given = outcome();
    const { user, services } = await checked(given);
    await user.click(button("生成校验结果表"));
    expect(services.calls[1]).toEqual(["writeReport", given.tables]);
    expect(screen.getByText("已写入工作表“校验结果”。")).toBeVisible();
  });
});

describe("settings of the check", () => {
  async function opened() {
    const drawn = await checked(outcome());
    await drawn.user.click(button("设置"));
    return drawn;
  }

  it("name what 自动 comes to for the table in view", async () => {
    await opened();
    const select = await screen.findByRole("combobox", { name: "评分与表式依据" });
    expect(select).toHaveDisplayValue(/^自动（这张表：财预〔2020〕10号/);
  });

  it("keep the profile that was chosen", async () => {
    const { user, services } = await opened();
    const select = await screen.findByRole("combobox", { name: "评分与表式依据" });
    await user.selectOptions(select, "湖北（执行20 产出40 效益和满意度40）");
    const none = { off: [], on: [], severities: {} };
    expect(services.calls.at(-1)).toEqual(["saveCheckSettings", { profile: "hubei", ...none }]);
    expect(screen.getByText("已保存，下次校验时生效。")).toBeVisible();
  });

  it("switch a rule off and set a severity, and go back to the defaults", async () => {
    const { user, services } = await opened();
    await user.click(await screen.findByRole("button", { name: /^校验规则/ }));
    const list = screen.getByRole("region", { name: /^校验规则/ });
    await user.click(within(list).getByLabelText("A06 整列为空"));
    const severity = within(list).getByLabelText("B01 的级别");
    expect(severity).toHaveDisplayValue("警告（默认）");
    await user.selectOptions(severity, "错误");
    expect(services.calls.at(-1)).toEqual([
      "saveCheckSettings",
      { profile: null, off: ["A06"], on: [], severities: { B01: "error" } },
    ]);
    expect(within(list).getByLabelText("A06 的级别")).toBeDisabled();
    expect(screen.getByText("已改动 2 条规则。")).toBeVisible();
    await user.click(screen.getByText("恢复默认"));
    expect(services.calls.at(-1)).toEqual([
      "saveCheckSettings",
      { profile: null, off: [], on: [], severities: {} },
    ]);
  });
});
