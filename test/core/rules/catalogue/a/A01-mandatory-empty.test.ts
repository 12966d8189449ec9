import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A01", {
  valid: [
    {
      name: "a form with every field filled",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a form filled after the year",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
    {
      name: "a form that does not ask for a field lacks nothing",
      table: targetTable(`
      工作表: 目标
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a heading of points over the indicators is no blank goal",
      table: `
      表: 原样
      2021年度财政项目绩效自评表
      项目名称 | 新院区建设补助
      主管部门 | 卫生健康委 | | 项目实施单位 | 中心医院
      预算执行情况（万元） | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
       | 年度财政资金总额 | 1000 | 1000 | 100% | 20
      年度绩效目标1（80分）
      一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
      产出指标 | 数量指标 | 新增床位数 | 500张 | 500张 | 20
      效益指标 | 社会效益指标 | 服务人次 | ≥30000人次 | 31000人次 | 30
      满意度指标 | 服务对象满意度 | 患者满意度 | ≥90% | 94% | 30
    `,
    },
  ],
  invalid: [
    {
      name: "the total of what was spent, though its parts are filled",
      table: selfTable(`
      资金总额: 20 | 20 |  {A01:executed} | 10 | 100% | 10
      资金 | 其中：财政拨款 | 20 | 20 | 20 | | |
      产出指标 | 数量指标 | 培训次数 | 7次 | 7次 | 10 | 10 |
    `),
    },
    {
      name: "the blank stands before the next label, whatever other rows merge",
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | | 校园维修 |
      主管部门 | {A01:department} | 实施单位 | 中心学校
      年度目标 | | 维修校舍700平方米 |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修面积 | ≥700平方米
      效益指标 | 社会效益指标 | 受益人数 | ≥600人
    `,
    },
    {
      name: "the blank is the merged area beside the label",
      table: `
      表: 原样
      合并: A2:B2 B4:D4
      2022年项目支出绩效目标表
      项目名称 | | 校园维修 |
      主管部门 | | 县教育局 |
      年度目标 | {A01:goal} | |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修面积 | ≥700平方米
      效益指标 | 社会效益指标 | 受益人数 | ≥600人
    `,
    },
    {
      name: "a blank goal right above the headings, beside its own label and its block's",
      table: `
      表: 原样
      合并: C4:D4
      2022年项目支出绩效目标申报表
      项目名称 | | 高标准农田建设 |
      主管部门 | 县农业农村局 | 实施单位 | 农田建设中心
      总体目标 | 年度目标 | {A01:goal} |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 道路硬化里程 | ≥100公里
      效益指标 | 社会效益指标 | 受益人数 | ≥600人
    `,
    },
    {
      name: "a blank goal under its label, beside a result that is written",
      table: `
      表: 原样
      2022年度预算项目绩效自评表
      项目名称 | | 高龄津贴
      年度预期目标 | | | 具体完成情况
      {A01:goal} | | | 津贴已按月发放，老人生活得到照料。
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
      产出指标 | 数量指标 | 发放人数 | ≥70人 | 71人
      效益指标 | 社会效益指标 | 受益人数 | ≥70人 | 71人
    `,
    },
    {
      name: "the long-term goal does not stand in for the year's",
      table: targetTable(`
      实施期目标: 建成三级图书馆服务网
      目标: {A01:goal}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a plan that prints the rate of execution must say what was executed",
      table: `
      表: 原样
      2022年度辅警人员经费绩效目标
      全年预算数 | 2565万元
      全年执行数 | {A01:executed}
      预算执行率 | 100%
      指标名称 | 计量单位 | 指标性质 | 指标值
      辅警人数 | 人 | = | 512
      服务对象满意度 | % | ≥ | 95
    `,
    },
    {
      table: targetTable(`
      项目名称: {A01:project-name}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      主管部门: {A01:department}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a dash is a blank",
      table: targetTable(`
      实施期: —— {A01:period}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      目标: {A01:goal}
      实施期目标: 
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
      findings: [{ cell: "B7", variant: "goal", severity: "error" }],
    },
    {
      name: "only the words for a stamp",
      table: targetTable(`
      填报单位: （盖章） {A01:reporting-unit}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      预算: {A01:budget}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "the executed amount is blank although the rate is printed",
      table: selfTable(`
      资金总额: 20 | 20 | {A01:executed} | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
    {
      name: "what was achieved is blank although the rows are filled",
      table: selfTable(`
      完成情况: {A01:result}
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
  ],
});
