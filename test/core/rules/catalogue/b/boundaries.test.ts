import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

/** Rows of which most labels are the form's own. */
const USUAL = `
  产出指标 | 数量指标 | 培训次数 | ≥7次
  | 质量指标 | 培训合格率 | ≥95%
  | 时效指标 | 完成时间 | 12月底前`;

ruleTester("B01", {
  valid: [
    {
      name: "a scheme of its own: as many unknown labels as known ones",
      table: targetTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次
        | 任务安排 | 培训合格率 | ≥95%`),
    },
    {
      name: "outside outputs and benefits a form names its levels as it likes",
      table: targetTable(`${USUAL}\n履职效能 | 履职效果 | 读者人次 | ≥3万人次`),
    },
    {
      name: "second levels of satisfaction do not matter",
      table: targetTable(`${USUAL}\n满意度指标 | 读者感受 | 读者满意度 | ≥90%`),
    },
  ],
  invalid: [
    {
      name: "an unknown label among known ones: a hint",
      table: targetTable(
        `${USUAL}\n| 任务 安排 {B01:unknown} | 讲座次数 | ≥7次\n| | 活动次数 | ≥7次`,
      ),
      findings: [{ cell: "B12", severity: "hint", data: { label: "任务安排" } }],
    },
    {
      name: "a label that is short of a character is mended",
      table: targetTable(`${USUAL}\n效益指标 | 社会效指标 {B01:misspelt} | 读者人次 | ≥3万人次`),
      findings: [
        { cell: "B12", severity: "warning", fix: "社会效益指标", data: { label: "社会效指标" } },
      ],
    },
    {
      name: "a first level is said once for all its rows",
      table: targetTable(`
        产岀指标 {B01:misspelt} | 数量指标 | 培训次数 | ≥7次
        | | 活动次数 | ≥7次`),
      findings: [{ cell: "A9", fix: "产出指标" }],
    },
  ],
});

ruleTester("B03", {
  valid: [
    {
      name: "as its own first level",
      table: targetTable("成本指标 | 经济成本指标 | 培训经费 | ≤20万元"),
    },
  ],
  invalid: [
    {
      name: "the three kinds of cost",
      table: targetTable(`
        产出指标 | 经济成本指标 {B03} | 培训经费 | ≤20万元
        | 社会成本指标 {B03} | 占道投诉 | ≤2次
        | 生态环境成本指标 {B03} | 碳排放量 | ≤2吨`),
      findings: [
        { cell: "B9", related: ["A9"], data: { level1: "产出指标", level2: "经济成本指标" } },
        { cell: "B10", data: { level2: "社会成本指标" } },
        { cell: "B11", data: { level2: "生态环境成本指标" } },
      ],
    },
  ],
});

ruleTester("B04", {
  valid: [
    { name: "in its own place", table: targetTable("满意度指标 | 满意度指标 | 读者满意度 | ≥90%") },
    {
      name: "under a label that nobody knows",
      table: targetTable("效益指标 | 任务安排 | 读者满意度 | ≥90%"),
    },
  ],
  invalid: [
    {
      name: "each wrong place says the right one",
      table: targetTable(`
        产出指标 | 数量指标 | 培训完成及时率 {B04:other} | 100%
        | | 培训成本 {B04:other} | ≤20万元
        效益指标 | 社会效益指标 | 读者满意度 {B04:satisfaction} | ≥90%`),
      findings: [
        { cell: "C9", related: ["B9"], data: { wanted: "时效指标", level2: "数量指标" } },
        { cell: "C10", data: { wanted: "成本指标" } },
        { cell: "C11", data: { wanted: "满意度指标", level2: "社会效益指标" } },
      ],
    },
  ],
});

/** Five tasks, each told in three rows, one of them with another name in its second row. */
function tasks(name: string, marker = ""): string {
  const others = ["乡村道路养护", "河道清淤疏浚", "公厕保洁管护", "路灯检修维护"];
  const block = (level2: string, end: string, target: string, last: string) =>
    [...others, last].map(
      (task, place) => `| ${place === 0 ? level2 : ""} | ${task}${end} | ${target}`,
    );
  const [first = "", ...more] = block("数量指标", "次数", "≥7次", "文化下乡演出");
  return targetTable(
    [
      `产出指标 ${first}`,
      ...more,
      ...block("质量指标", "合格率", "≥95%", name).map((line) =>
        line.replace(`${name}合格率`, `${name}合格率 ${marker}`),
      ),
      ...block("成本指标", "经费", "≤4万元", "文化下乡演出"),
    ].join("\n"),
  );
}

ruleTester("B07", {
  valid: [
    { name: "three rows that agree", table: tasks("文化下乡演出") },
    { name: "two characters differ", table: tasks("文华下香演出") },
    { name: "a difference on purpose", table: tasks("文化下县演出") },
    { name: "a name of another length", table: tasks("文化下乡的演出") },
  ],
  invalid: [
    {
      name: "one character differs in one of three rows",
      table: tasks("文华下乡演出", "{B07:linked}"),
      findings: [
        {
          cell: "C18",
          fix: "文化下乡演出合格率",
          data: { wrong: ["文华下乡"], right: ["文化下乡"] },
        },
      ],
    },
    {
      name: "wherever people write words, each cell once",
      table: selfTable(`
        完成情况: 科级特派员下乡7次。 {B07}
        目标: 科级特派员下乡7次。 {B07}
        产出指标 | 数量指标 | 科级特派员下乡次数 {B07} | 科级特派员下乡 {B07} | 科级特派员下乡 {B07} | 10 | 10 | 科级特派员少 {B07}`),
    },
    {
      name: "several slips of one cell are one finding",
      table: targetTable(
        "目标: 科级特派员及时拔付资金。 {B07}\n产出指标 | 数量指标 | 培训次数 | ≥7次",
      ),
      findings: [
        { cell: "B7", fix: "科技特派员及时拨付资金。", data: { wrong: ["科级特派员", "拔付"] } },
      ],
    },
  ],
});
