import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const ROW = "产出指标 | 数量指标 | 培训次数 | ≥7次";
const THREE = `${ROW}\n| | 讲座场数 | ≥7场\n| 质量指标 | 图书完好率 | ≥95%`;

/** What the rules about goals compare with what. */
ruleTester("E02", {
  valid: [
    {
      name: "in its own year",
      table: targetTable(
        "目标: 学习党的二十大精神。\n产出指标 | 数量指标 | 党的二十大宣讲次数 | ≥7次",
      ),
    },
    {
      name: "what was reached is no plan",
      table: selfTable(`完成情况: 党史学习教育如期完成。\n${ROW} | 7次 | 10 | 10 |`),
    },
    {
      name: "the goal of the whole period",
      table: targetTable(`实施期目标: 巩固党史学习教育成果。\n${ROW}`),
    },
  ],
  invalid: [
    {
      name: "in the project's name and in the goal",
      table: targetTable(
        `项目名称: 党史学习教育经费 {E02}\n目标: 深入开展党史学习教育。 {E02}\n${ROW}`,
      ),
      findings: [
        {
          cell: "B3",
          severity: "warning",
          data: { terms: ["党史学习教育"], year: 2022, until: 2021, partners: [] },
        },
        { cell: "B7", related: [] },
      ],
    },
    {
      name: "before its time",
      table: targetTable("产出指标 | 数量指标 | 党纪学习教育次数 {E02:not-yet} | ≥7次"),
      findings: [{ cell: "C9", data: { from: 2024 } }],
    },
  ],
});

ruleTester("E06", {
  valid: [
    {
      name: "fewer than three indicators",
      table: targetTable(`目标: 按计划完成各项工作任务。\n${ROW}`),
    },
    { name: "a number", table: targetTable(`目标: 按计划完成7项工作任务。\n${THREE}`) },
    { name: "a number in words", table: targetTable(`目标: 按计划完成十二项工作任务。\n${THREE}`) },
    {
      name: "what an indicator is about",
      table: targetTable(`目标: 负责全县讲座的组织和管理工作。\n${THREE}`),
    },
    { name: "too short to be called a goal", table: targetTable(`目标: 完成任务\n${THREE}`) },
    {
      name: "the project's name is another rule's",
      table: targetTable(`项目名称: 完成各项工作任务\n目标: 完成各项工作任务\n${THREE}`),
    },
  ],
  invalid: [
    {
      name: "words that fit every goal; a year is no number",
      table: targetTable(`目标: 按计划完成2022年各项工作任务。 {E06:vacuous}\n${THREE}`),
      findings: [{ cell: "B7", severity: "warning", data: { count: 3 }, related: [] }],
    },
    {
      name: "beside a duty as the goal of the period",
      table: targetTable(
        `实施期目标: 负责全县卫生监督和管理工作。\n目标: 按计划完成各项工作任务。 {E06:with-duty}\n${THREE}`,
      ),
      findings: [{ cell: "B7", related: ["B6"] }],
    },
  ],
});

ruleTester("E07", {
  valid: [
    {
      name: "percents are everywhere: one word in common is too little",
      table: targetTable("目标: 图书借阅同比上升25%。\n产出指标 | 质量指标 | 图书完好率 | ≥95%"),
    },
    {
      name: "two rows that could be meant",
      table: targetTable(
        "目标: 培训干部15人。\n产出指标 | 数量指标 | 培训干部人数 | ≥20人\n| | 培训干部名额 | ≥30人",
      ),
    },
    {
      name: "another row says the number",
      table: targetTable(
        "目标: 培训村级干部15人。\n产出指标 | 数量指标 | 培训村级干部人数 | ≥20人\n| | 培训人数 | ≥15人",
      ),
    },
    {
      name: "the text says the row's number elsewhere",
      table: targetTable(
        "目标: 培训干部15人，后续再培训干部20人。\n产出指标 | 数量指标 | 培训干部人数 | ≥20人",
      ),
    },
    {
      name: "a span of numbers",
      table: targetTable("目标: 培训干部15人。\n产出指标 | 数量指标 | 培训干部人数 | 20-30人"),
    },
    {
      name: "amounts of money",
      table: targetTable("目标: 培训干部投入15万元。\n产出指标 | 成本指标 | 培训干部投入 | 20万元"),
    },
    {
      name: "the goal of the whole period",
      table: targetTable("实施期目标: 培训干部15人。\n产出指标 | 数量指标 | 培训干部人数 | ≥20人"),
    },
    {
      name: "less than planned, with a reason",
      table: selfTable(
        "目标: 全年培训村级干部30人。\n完成情况: 全年共培训村级干部20人，培训效果良好。\n产出指标 | 数量指标 | 补助面积 | 29亩 | 29亩 | 10 | 10 | 疫情影响",
      ),
    },
    {
      name: "as much as planned, and more",
      table: selfTable(
        "目标: 全年培训村级干部30人。\n完成情况: 全年培训村级干部30人，其中女性20人。\n产出指标 | 数量指标 | 补助面积 | 29亩 | 29亩 | 10 | 10 |",
      ),
    },
  ],
  invalid: [
    {
      name: "a percent with two words in common",
      table: targetTable(
        "目标: 保持图书完好率90%。 {E07:expected}\n产出指标 | 质量指标 | 图书完好率 | ≥95%",
      ),
      findings: [
        {
          cell: "B7",
          related: ["D9"],
          data: { written: "90%", name: "图书完好率", value: "≥95%" },
        },
      ],
    },
    {
      name: "the result against the actual value",
      table: selfTable(
        "目标: 完成培训任务。\n完成情况: 全年培训村级干部30人。 {E07:result}\n产出指标 | 数量指标 | 培训村级干部人数 | ≥20人 | 25人 | 10 | 10 |",
      ),
      findings: [{ cell: "E8", related: ["E10"], data: { value: "25人" } }],
    },
    {
      name: "the row that is closest is meant",
      table: targetTable(
        "目标: 培训村级干部15人。 {E07:expected}\n产出指标 | 数量指标 | 干部人数 | ≥30人\n| | 培训村级干部人数 | ≥20人",
      ),
      findings: [{ cell: "B7", related: ["D10"], data: { name: "培训村级干部人数" } }],
    },
    {
      name: "parts that do not add up are certain",
      table: targetTable(
        `目标: 申请预算90万元，其中：编制30万元，审计30万元，设计20万元。 {E07:sum}\n${ROW}`,
      ),
      findings: [{ cell: "B7", certainty: "certain", data: { sum: "80万元" } }],
    },
  ],
});

/** The same project this year and the year before. */
function twoYears(now: string, before: string, budgetNow = "20", budgetBefore = "20"): string {
  const heads = "一级指标 | 二级指标 | 三级指标 | 指标值";
  return `
    工作表: 2022
    预算: ${budgetNow}
    ${heads}
    ${now}
    ---
    工作表: 2021
    标题: 2021年项目支出绩效目标表
    实施期: 2021年全年
    预算: ${budgetBefore}
    ${heads}
    ${before}`;
}

ruleTester("E18", {
  valid: [
    {
      name: "more than before",
      table: twoYears(
        "产出指标 | 数量指标 | 开放天数 | ≥310天",
        "产出指标 | 数量指标 | 开放天数 | ≥300天",
      ),
    },
    {
      name: "the same",
      table: twoYears(
        "产出指标 | 数量指标 | 开放天数 | ≥300天",
        "产出指标 | 数量指标 | 开放天数 | ≥300天",
      ),
    },
    {
      name: "another unit",
      table: twoYears(
        "产出指标 | 数量指标 | 开放时长 | ≥280天",
        "产出指标 | 数量指标 | 开放时长 | ≥300次",
      ),
    },
    {
      name: "costs go with the budget",
      table: twoYears(
        "产出指标 | 成本指标 | 开放经费 | ≤25万元",
        "产出指标 | 成本指标 | 开放经费 | ≤20万元",
      ),
    },
    {
      name: "costs that are no money",
      table: twoYears(
        "产出指标 | 成本指标 | 用电度数 | ≤25度",
        "产出指标 | 成本指标 | 用电度数 | ≤20度",
      ),
    },
    {
      name: "income",
      table: twoYears(
        "效益指标 | 经济效益指标 | 门票收入 | ≥2万元",
        "效益指标 | 经济效益指标 | 门票收入 | ≥3万元",
      ),
    },
    {
      name: "dates",
      table: twoYears(
        "产出指标 | 时效指标 | 完成时间 | 2022年12月",
        "产出指标 | 时效指标 | 完成时间 | 2021年12月",
      ),
    },
    {
      name: "words",
      table: twoYears(
        "产出指标 | 数量指标 | 开放天数 | 全年",
        "产出指标 | 数量指标 | 开放天数 | ≥300天",
      ),
    },
  ],
  invalid: [
    {
      name: "less of a good thing, more of a bad one",
      table: twoYears(
        "产出指标 | 数量指标 | 开放天数 | ≥280天 {E18}\n| 质量指标 | 设备故障率 | ≤6% {E18}",
        "产出指标 | 数量指标 | 开放天数 | ≥300天\n| 质量指标 | 设备故障率 | ≤5%",
      ),
      findings: [
        {
          cell: "D9",
          severity: "warning",
          data: { now: "≥280天", before: "≥300天", year: 2021, sheet: "2021" },
        },
        { cell: "D10", severity: "warning" },
      ],
    },
    {
      name: "less for less money is a hint",
      table: twoYears(
        "产出指标 | 数量指标 | 开放天数 | ≥280天 {E18}",
        "产出指标 | 数量指标 | 开放天数 | ≥300天",
        "15",
      ),
      findings: [{ cell: "D9", severity: "hint" }],
    },
  ],
});
