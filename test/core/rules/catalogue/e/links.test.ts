import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const ROW = "产出指标 | 数量指标 | 培训次数 | ≥7次";
const AREA = "产出指标 | 数量指标 | 补助面积 | 29亩 | 29亩 | 10 | 10 |";

/** What the rules about rows, sheets and texts of one matter hold against each other. */
ruleTester("E07", {
  valid: [
    {
      name: "less of another unit, or of two things of that name",
      table: selfTable(
        `目标: 全年培训村级干部30人。\n完成情况: 全年共培训村级干部20次，培训效果良好。\n${AREA}`,
      ),
    },
    {
      name: "the goal of the whole period is not the year's",
      table: targetTable(`实施期目标: 全年培训村级干部30人。\n${ROW}`),
    },
    {
      name: "the result says the goal's number, too",
      table: selfTable(
        `目标: 全年培训村级干部30人。\n完成情况: 上半年培训村级干部20人，全年培训村级干部30人。\n${AREA}`,
      ),
    },
    {
      name: "one reason explains it all",
      table: selfTable(
        `目标: 全年培训村级干部30人。\n完成情况: 全年共培训村级干部20人，培训效果良好。\n${AREA}\n| | 补助户数 | 9户 | 8户 | 10 | 9 | 一户搬迁`,
      ),
    },
  ],
  invalid: [
    {
      name: "less than the goal, and nobody says why",
      table: selfTable(
        `目标: 全年培训村级干部30人。\n完成情况: 全年共培训村级干部20人，培训效果良好。 {E07:less-than-goal}\n${AREA}`,
      ),
      findings: [{ cell: "E8", related: ["B8"], data: { written: "20人", planned: "30人" } }],
    },
    {
      name: "the same number of another thing is no proof",
      table: selfTable(
        `目标: 全年培训村级干部30人。\n完成情况: 全年培训村级干部20人，举办讲座30场。 {E07:less-than-goal}\n${AREA}`,
      ),
    },
  ],
});

ruleTester("E10", {
  valid: [
    {
      name: "twenty is a small count",
      table: targetTable(
        "产出指标 | 数量指标 | 培训次数 | 20次\n| 质量指标 | 合格人数 | 20人\n| 时效指标 | 完成天数 | 20天",
      ),
    },
    {
      name: "two rows",
      table: targetTable("产出指标 | 数量指标 | 培训次数 | 88次\n| 质量指标 | 合格人数 | 88人"),
    },
    {
      name: "rows of one kind and unit",
      table: targetTable(
        "产出指标 | 数量指标 | 培训人数 | 88人\n| | 参会人数 | 88人\n| | 参观人数 | 88人",
      ),
    },
    {
      name: "another number between them",
      table: targetTable(
        "产出指标 | 数量指标 | 培训次数 | 88次\n| 质量指标 | 合格人数 | 88人\n| | 良好人数 | 87人\n| 时效指标 | 完成天数 | 88天",
      ),
    },
  ],
  invalid: [
    {
      name: "three units of one kind",
      table: targetTable(
        "产出指标 | 数量指标 | 培训次数 | 21次 {E10}\n| | 合格人数 | 21人\n| | 用车辆数 | 21辆\n| | 讲座场数 | 22场",
      ),
      findings: [{ cell: "D9:D11", data: { count: 3, value: "21" } }],
    },
    {
      name: "at the end of the table",
      table: targetTable(
        "产出指标 | 数量指标 | 讲座场数 | 22场\n| | 培训人数 | 88人 {E10}\n| 质量指标 | 合格人数 | 88人\n| 时效指标 | 到场人数 | 88人",
      ),
      findings: [{ cell: "D10:D12" }],
    },
  ],
});

ruleTester("E11", {
  valid: [
    { name: "one matter", table: targetTable("产出指标 | 数量指标 | 创业培训 | ≥30册") },
    { name: "two things", table: targetTable("产出指标 | 数量指标 | 教材及画册数 | ≥30册") },
    {
      name: "two acts: the unit contradicts the name",
      table: targetTable("产出指标 | 数量指标 | 创业培训及技术讲座 | ≥30册"),
    },
    {
      name: "a unit that counts acts",
      table: targetTable("产出指标 | 数量指标 | 创业培训及教材发放 | ≥30次"),
    },
    { name: "no unit", table: targetTable("产出指标 | 数量指标 | 创业培训及培训教材 | ≥30") },
  ],
  invalid: [
    {
      name: "an act and a thing, whatever joins them",
      table: targetTable(
        "产出指标 | 数量指标 | 创业培训、培训教材 {E11} | ≥30册\n| | 培训教材和创业培训 {E11} | ≥30套\n| | 图书与巡回展演活动 {E11} | ≥30本",
      ),
      findings: [{ cell: "C9", related: ["D9"], data: { part: "创业培训", value: "≥30册" } }],
    },
  ],
});

ruleTester("E15", {
  valid: [
    {
      name: "a cost pays for it",
      table: targetTable(
        "产出指标 | 成本指标 | 宣传经费 | ≤2万元\n效益指标 | 社会效益指标 | 政策宣传覆盖率 | ≥90%",
      ),
    },
    {
      name: "the goal speaks of it",
      table: targetTable(
        "目标: 开展政策宣传。\n产出指标 | 数量指标 | 讲解次数 | ≥7次\n效益指标 | 社会效益指标 | 政策宣传覆盖率 | ≥90%",
      ),
    },
    {
      name: "the project is about it",
      table: targetTable(
        "项目名称: 政策宣传\n产出指标 | 数量指标 | 讲解次数 | ≥7次\n效益指标 | 社会效益指标 | 政策宣传覆盖率 | ≥90%",
      ),
    },
    {
      name: "one of two acts is there",
      table: targetTable(
        "产出指标 | 数量指标 | 宣传次数 | ≥7次\n效益指标 | 社会效益指标 | 宣传培训覆盖率 | ≥90%",
      ),
    },
    {
      name: "what stands in brackets only explains",
      table: targetTable(`${ROW}\n效益指标 | 社会效益指标 | 脱贫（监测）户增收 | ≥90%`),
    },
  ],
  invalid: [
    {
      name: "neither of two acts",
      table: targetTable(
        "产出指标 | 数量指标 | 开放天数 | ≥300天\n效益指标 | 社会效益指标 | 宣传培训覆盖率 {E15} | ≥90%",
      ),
      findings: [{ cell: "C10", data: { acts: ["宣传", "培训"] } }],
    },
  ],
});

const HEADS = "一级指标 | 二级指标 | 三级指标 | 指标值";

/** Two target tables of one project. */
function twice(first: string, second: string): string {
  return `${first}\n${HEADS}\n${ROW}\n---\n${second}\n${HEADS}\n${ROW}`;
}

ruleTester("E19", {
  valid: [
    { name: "the same sum", table: twice("预算: 20", "预算: 20") },
    { name: "rounded to a hundredth of 万元", table: twice("预算: 20", "预算: 20.01") },
    { name: "another project", table: twice("预算: 20", "项目名称: 河道清淤\n预算: 25") },
    { name: "another year", table: twice("预算: 20", "标题: 2021年项目支出绩效目标表\n预算: 25") },
    { name: "a sum that nobody wrote", table: twice("预算: 20", "预算:") },
  ],
  invalid: [
    {
      name: "the later copy is told of the earlier",
      table: twice("预算: 20", "预算: 25 {E19}"),
      findings: [
        {
          cell: "B4",
          sheet: "Sheet2",
          severity: "warning",
          data: { own: "25万元", other: "20万元", sheet: "Sheet1" },
        },
      ],
    },
  ],
});
