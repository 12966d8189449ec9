import "@testing-library/jest-dom";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { KnownAnswers } from "../../src/app";
import { ExcelProblem } from "../../src/excel";
import type { TemplateServices } from "../../src/taskpane/templates/services";
import { tableOf } from "./support/build-table";
import { button, drawPane } from "./support/draw";
import { answering, checkedOf, outcomeOf } from "./support/services";
import { offerOf } from "./support/template-services";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TARGET = "项目支出绩效目标申报表（湖南）";

function draw(templates: Partial<TemplateServices> = {}, outcome = outcomeOf([])) {
  const services = answering(outcome, { templates });
  return { services, ...drawPane(services, { view: "templates" }) };
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const part = (name: string) => screen.getByRole("tab", { name });
const document = (name: string) => new File(["x"], name, { type: DOCX });

describe("插入模板", () => {
  it("shows every form with its picture, use and source, and what cannot be undone", () => {
    draw();
    const card = screen.getByRole("heading", { name: TARGET }).closest("li")!;
    const picture = within(card).getByRole("img", { name: `${TARGET}的样子` });
    expect(picture).toHaveAttribute("src", "assets/forms/target-hunan.png");
    expect(picture).toHaveAttribute("loading", "lazy");
    expect(card).toHaveTextContent("申报预算时填报项目绩效目标");
    expect(card).toHaveTextContent("2022 年 · 湖南省市县部门预算编制通知");
    expect(screen.getAllByRole("img")).toHaveLength(11);
    expect(screen.getByText(/不能用 Ctrl\+Z 撤销/)).toBeVisible();
  });

  it("asks a few questions, and inserts the form with the answers", async () => {
    const { services, user } = draw();
    await user.click(button(`填写并插入${TARGET}`));
    expect(screen.getByRole("heading", { name: TARGET })).toHaveFocus();
    await user.clear(field("年度"));
    await user.type(field("年度"), "２０２７");
    await user.type(field("项目名称"), " 干部培训经费 ");
    await user.type(field("年度预算（万元）"), "1,234.5");
    await user.clear(field(/每个二级指标行数/));
    await user.type(field(/每个二级指标行数/), "3");
    await user.click(button("插入"));
    expect(services.calls).toEqual([
      [
        "insert",
        {
          form: "target-hunan",
          language: "zh-CN",
          year: 2027,
          rowsPerLevel2: 3,
          fields: { projectName: "干部培训经费", budget: 1234.5 },
        },
      ],
    ]);
    expect(screen.getByText("已插入工作表“绩效目标表”。")).toBeVisible();
    expect(button("撤销")).toBeVisible();
  });

  it("knows the answers that stand on the active sheet, and lets what is typed go before them", async () => {
    const known: KnownAnswers = {
      sheet: "目标表",
      year: 2022,
      fields: { projectName: "组织工作\n及培训", department: "组织部", budget: 233 },
      table: tableOf({ rows: [] }),
    };
    const { user } = draw({ known: () => Promise.resolve(known) });
    await user.click(button(`填写并插入${TARGET}`));
    expect(await screen.findByText(/已按工作表“目标表”中识别到的内容填好/)).toBeVisible();
    expect(field("年度")).toHaveValue("2022");
    expect(field("项目名称")).toHaveValue("组织工作 及培训");
    expect(field("预算部门（主管部门）")).toHaveValue("组织部");
    expect(field("年度预算（万元）")).toHaveValue("233");
    await user.clear(field("项目名称"));
    expect(field("项目名称")).toHaveValue("");
  });

  it("can be filled in although the sheet cannot be read", async () => {
    const { services, user } = draw({ known: () => Promise.reject(new Error("busy")) });
    await user.click(button(`填写并插入${TARGET}`));
    await user.click(button("插入"));
    expect(services.calls.map(([name]) => name)).toEqual(["insert"]);
  });

  it.each([
    ["年度", "26", "请填 2000 到 2100 的年度。"],
    ["年度", "", "请填 2000 到 2100 的年度。"],
    ["年度", "2026.5", "请填 2000 到 2100 的年度。"],
    [/每个二级指标行数/, "0", "请填 1 到 20 之间的整数。"],
    [/每个二级指标行数/, "21", "请填 1 到 20 之间的整数。"],
    ["年度预算（万元）", "二百万", "请只填数字，单位是万元，如 233 或 1,234.5。"],
    ["年度预算（万元）", "-5", "请只填数字，单位是万元，如 233 或 1,234.5。"],
  ])("says what is wrong with %s “%s” and inserts nothing", async (name, typed, sentence) => {
    const { services, user } = draw();
    await user.click(button(`填写并插入${TARGET}`));
    await user.clear(field(name));
    if (typed !== "") await user.type(field(name), typed);
    await user.click(button("插入"));
    expect(screen.getByText(sentence)).toBeVisible();
    await waitFor(() => {
      expect(field(name)).toHaveFocus();
    });
    expect(field(name)).toBeInvalid();
    expect(services.calls).toEqual([]);
  });

  it("asks only what the form has a place for", async () => {
    const { user } = draw();
    await user.click(button("填写并插入项目支出绩效目标审核表"));
    expect(screen.queryByRole("textbox", { name: /每个二级指标行数/ })).toBeNull();
    expect(screen.queryByRole("textbox", { name: /年度预算/ })).toBeNull();
    expect(field("项目名称")).toBeVisible();
  });

  it("goes back to the form that was looked at", async () => {
    const { user } = draw();
    await user.click(button("填写并插入项目支出绩效运行监控表"));
    await user.click(button("返回表样列表"));
    expect(button("填写并插入项目支出绩效运行监控表")).toHaveFocus();
  });
});

describe("生成新表", () => {
  it.each([
    ["生成自评表", "self-evaluation", /已生成自评表“项目支出绩效自评表”/],
    ["生成监控表", "monitoring", /已生成运行监控表/],
    ["结转下年", "next-year", /已生成下一年的目标表/],
  ])(
    "%s: from the sheet in front, says what was made, offers the way back",
    async (name, what, done) => {
      const { services, user } = draw();
      await user.click(part("生成新表"));
      await user.click(button(name));
      expect(services.calls).toEqual([["generate", what, null]]);
      expect(screen.getByText(done)).toBeVisible();
      expect(button("撤销")).toBeVisible();
    },
  );

  it("starts from the chosen table where a check found several", async () => {
    const tables = ["甲", "乙"].map((sheet) => checkedOf(tableOf({ sheet, rows: [] })));
    const { services, user } = draw({}, outcomeOf(tables));
    await user.click(part("校验"));
    await user.click(button("校验全部工作表"));
    await user.click(part("模板"));
    await user.click(part("生成新表"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "选择要查看的表" }),
      screen.getByRole("option", { name: /乙/ }),
    );
    await user.click(button("生成自评表"));
    expect(services.calls.at(-1)).toEqual(["generate", "self-evaluation", "乙"]);
  });

  it("lists what to look at on next year's table, with the way to each cell", async () => {
    const flagged = [
      { cell: "D9", text: "学习贯彻\n二十大精神", note: "「二十大」是往年的提法" },
      { cell: "E4", text: "2023年1月－12月", note: "已由「2022年」改为下一年，请核对。" },
    ];
    const made = { sheet: "2023目标表", refreshed: false, record: "r", flagged };
    const { services, user } = draw({ generate: () => Promise.resolve(made) });
    await user.click(part("生成新表"));
    await user.click(button("结转下年"));
    const list = screen.getByRole("region", { name: "请核对这 2 处" });
    expect(within(list).getByText("学习贯彻 二十大精神")).toBeVisible();
    await user.click(within(list).getByRole("button", { name: "定位到 D9" }));
    expect(services.calls.at(-1)).toEqual(["goTo", { sheet: "2023目标表", cell: "D9" }]);
    // Still there after a look at another tab.
    await user.click(part("校验"));
    await user.click(part("模板"));
    expect(screen.getByRole("region", { name: "请核对这 2 处" })).toBeVisible();
    await user.click(button("核对完毕"));
    expect(screen.queryByRole("region", { name: /请核对/ })).toBeNull();
  });
});

describe("指标", () => {
  it("adds a row at the selection, deletes one, and says where", async () => {
    const { services, user } = draw();
    await user.click(part("指标"));
    await user.click(button("增加指标行"));
    expect(screen.getByText("已在“目标表”第 10 行增加一个数量指标行。")).toBeVisible();
    expect(button("撤销")).toBeVisible();
    await user.click(button("删除指标行"));
    expect(screen.getByText("已删除“目标表”第 10 行（指标）。")).toBeVisible();
    expect(services.calls).toEqual([["addRow"], ["deleteRow"]]);
  });

  it("says what to do where no row of an indicator is selected", async () => {
    const addRow = () => Promise.reject(new ExcelProblem("row-not-in-table"));
    const { user } = draw({ addRow });
    await user.click(part("指标"));
    await user.click(button("增加指标行"));
    expect(screen.getByRole("alert")).toHaveTextContent("请先点选表中的一个指标行");
  });

  it.each(["培训合格", "pxhgl", "peixunhegelv"])(
    "finds common indicators by %s and inserts one",
    async (text) => {
      const { services, user } = draw();
      await user.click(part("指标"));
      await user.type(screen.getByRole("searchbox", { name: "查找" }), text);
      await user.click(button("插入培训合格率（≥95%）"));
      expect(services.calls).toEqual([["suggest", "培训合格率", null]]);
      expect(screen.getByText(/“≥95%”只是示例，请改成本项目的数值/)).toBeVisible();
    },
  );

  it("narrows them by field of work and 二级指标, and says when nothing is left", async () => {
    const { services, user } = draw();
    await user.click(part("指标"));
    await user.selectOptions(screen.getByRole("combobox", { name: "领域" }), "培训");
    await user.selectOptions(screen.getByRole("combobox", { name: "二级指标" }), "时效指标");
    expect(screen.getByText("1 条")).toBeVisible();
    await user.click(button(/^插入培训计划按期完成率/));
    expect(services.calls).toEqual([["suggest", "培训计划按期完成率", "时效指标"]]);
    await user.type(screen.getByRole("searchbox", { name: "查找" }), "公路");
    expect(screen.getByText(/没有找到/)).toBeVisible();
  });

  it("offers the 二级指标 of the table in front, before that of an earlier check", async () => {
    const row = { name: "甲", level2: "质量指标", target: "≥1%" };
    const known = { sheet: "目标表", year: 2022, fields: {}, table: tableOf({ rows: [row] }) };
    const { user } = draw({ known: () => Promise.resolve(known) });
    await user.click(part("指标"));
    expect(await screen.findByRole("option", { name: "质量指标（1 项）" })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: /数量指标/ })).toBeNull();
  });

  it("offers the 二级指标 of the checked table, with how many indicators each has", async () => {
    const rows = ["数量指标", "数量指标", "自定指标"].map((level2) => ({
      name: "甲",
      level2,
      target: "≥1次",
    }));
    const { user } = draw({}, outcomeOf([checkedOf(tableOf({ rows }))]));
    await user.click(part("校验"));
    await user.click(button("一键校验"));
    await user.click(part("模板"));
    await user.click(part("指标"));
    const levels = within(screen.getByRole("combobox", { name: "二级指标" })).getAllByRole(
      "option",
    );
    expect(levels.map(({ textContent }) => textContent)).toEqual([
      "全部二级指标",
      "数量指标（2 项）",
    ]);
  });

  it("draws the beginning of the library and the rest on request", async () => {
    const { user } = draw();
    await user.click(part("指标"));
    const before = screen.getAllByRole("button", { name: /^插入/ }).length;
    expect(before).toBeLessThan(40);
    await user.click(button(/^再显示 \d+ 条$/));
    expect(screen.getAllByRole("button", { name: /^插入/ }).length).toBeGreaterThan(before);
  });
});

describe("导入 Word", () => {
  const choose = async (
    { user }: Pick<ReturnType<typeof draw>, "user">,
    ...files: readonly File[]
  ) => {
    await user.click(part("导入 Word"));
    // The browser's own file dialog is opened by the button beside it.
    await user.upload(screen.getByLabelText("选择 Word 文档（.docx）…", { selector: "input" }), [
      ...files,
    ]);
  };

  it("imports the only table of a document at once and says what it is", async () => {
    const recognised = tableOf({ rows: [{ name: "培训次数", target: "≥7次" }] });
    const imported = { sheet: "目标表", refreshed: false, record: "r", recognised };
    const drawn = draw({ importWord: () => Promise.resolve(imported) });
    await choose(drawn, document("目标表.docx"));
    expect(
      screen.getByText("已导入工作表“目标表”，识别为项目支出绩效目标表，1 项指标。"),
    ).toBeVisible();
    expect(button("撤销")).toBeVisible();
  });

  it("says so where the table is not understood", async () => {
    const drawn = draw();
    await choose(drawn, document("目标表.docx"));
    expect(drawn.services.calls.map(([name]) => name)).toEqual(["openWord", "importWord"]);
    expect(screen.getByText(/没有认出绩效指标表/)).toBeVisible();
  });

  it("offers several tables by title, size and first words; the chosen one is imported", async () => {
    const tables = [
      offerOf("2022年项目支出绩效目标申报表"),
      offerOf(null, { words: "序号 姓名", rows: 3, columns: 2 }),
    ];
    const drawn = draw({ openWord: () => Promise.resolve({ kind: "tables", tables }) });
    await choose(drawn, document("附件.docx"));
    const list = screen.getByRole("region", { name: /“附件.docx”里有 2 张表/ });
    expect(list).toHaveTextContent("64 行 × 6 列");
    expect(list).toHaveTextContent("开头：序号 姓名");
    expect(drawn.services.calls).toEqual([]);
    await drawn.user.click(button("导入第 2 张：没有标题"));
    expect(drawn.services.calls).toEqual([["importWord", null]]);
    expect(screen.queryByRole("region", { name: /附件/ })).toBeNull();
  });

  it.each([
    ["old-format", /另存为/],
    ["damaged", /文档已损坏/],
    ["too-large", /文档太大/],
    ["no-table", /文档里没有表格/],
  ] as const)(
    "says what to do about a document that is %s; nothing is written",
    async (code, todo) => {
      const drawn = draw({ openWord: () => Promise.resolve({ kind: "problem", code }) });
      await choose(drawn, document("旧表.docx"));
      const alert = screen.getByRole("alert");
      expect(alert).toHaveTextContent("没有导入“旧表.docx”");
      expect(alert).toHaveTextContent(todo);
      expect(drawn.services.calls).toEqual([]);
    },
  );

  it("takes a file that is dropped on any part of the pane", async () => {
    const { services } = draw();
    fireEvent.click(part("校验"));
    const dataTransfer = { types: ["Files"], files: [document("拖.docx")] };
    fireEvent.dragEnter(window.document.body, { dataTransfer });
    expect(screen.getByText("松开鼠标，导入这份 Word 文档")).toBeVisible();
    fireEvent.drop(window.document.body, { dataTransfer });
    expect(screen.queryByText("松开鼠标，导入这份 Word 文档")).toBeNull();
    await waitFor(() => {
      expect(services.calls[0]).toEqual(["openWord", "拖.docx"]);
    });
    expect(part("模板")).toHaveAttribute("aria-selected", "true");
    expect(part("导入 Word")).toHaveAttribute("aria-selected", "true");
  });

  it("says that a file dropped while something else runs was not taken, and takes it afterwards", async () => {
    let done: (() => void) | undefined;
    const drawn = draw({
      addRow: () =>
        new Promise((answer) => {
          done = () => {
            answer({ sheet: "表", row: 5, level2: "数量指标", record: "1" });
          };
        }),
    });
    fireEvent.click(part("指标"));
    await drawn.user.click(button("增加指标行"));
    const dataTransfer = { types: ["Files"], files: [document("拖.docx")] };
    fireEvent.drop(window.document.body, { dataTransfer });
    expect(screen.getByRole("alert")).toHaveTextContent(
      "没有导入“拖.docx”：当时另一项操作还在进行，请等它完成后再拖一次。",
    );
    expect(drawn.services.calls).toEqual([]);
    done?.();
    await waitFor(() => {
      expect(screen.getByText(/已在/)).toBeVisible();
    });
    fireEvent.drop(window.document.body, { dataTransfer });
    expect(screen.queryByRole("alert")).toBeNull();
    await waitFor(() => {
      expect(drawn.services.calls).toContainEqual(["openWord", "拖.docx"]);
    });
  });

  it("leaves text that is dragged about alone, and wants one file at a time", () => {
    const { services } = draw();
    fireEvent.dragEnter(window.document.body, { dataTransfer: { types: ["text/plain"] } });
    expect(screen.queryByText("松开鼠标，导入这份 Word 文档")).toBeNull();
    const files = [document("一.docx"), document("二.docx")];
    fireEvent.drop(window.document.body, { dataTransfer: { types: ["Files"], files } });
    expect(screen.getByRole("alert")).toHaveTextContent("一次只能导入一份文档");
    expect(services.calls).toEqual([]);
  });
});
