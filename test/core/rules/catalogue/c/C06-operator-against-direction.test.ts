import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C06", {
  valid: [
    {
      name: "a rate that firms keep low",
      table: targetTable(`
      效益指标 | 社会效益指标 | 企业裁员率 | ≤5.5%
    `),
    },
    {
      name: "benefits that are rightly limited",
      table: targetTable(`
      效益指标 | 社会效益指标 | 新增隐性债务 | ≤0万元
       | | 平均等候时间 | ≤30分钟
       | 生态效益指标 | 单位能耗 | ≤5吨
       | 经济效益指标 | 低收入家庭数 | ≤30户
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 系统故障率 | ≤5%
      | | 设备验收合格率 | ≥99%
      | 成本指标 | 设备购置费 | ≤20万元
      | | 收入 | ≥20万元
    `),
    },
    {
      name: "what is done against a bad thing",
      table: targetTable(`
      产出指标 | 质量指标 | 故障修复率 | ≥95%
      | | 投诉处理率 | 100%
      效益指标 | 社会效益指标 | 发案下降率 | ≥5%
    `),
    },
    {
      name: "counts that are rightly limited, rates that may be",
      table: targetTable(`
      产出指标 | 数量指标 | 科目调整次数 | ≤10次
      | | 会议次数 | ≤4次
      效益指标 | 社会效益指标 | 登记失业率 | ≤4%
      | | 管理费占比 | ≤5%
    `),
    },
    {
      name: "days and shares that are rightly limited",
      table: targetTable(`
      产出指标 | 质量指标 | 一审案件改判发回率 | ≤1.5%
      | | 再犯罪率 | ≤0.2%
      | 时效指标 | 公示时间 | ≥7天
      | | 故障修复时间 | ≤4小时
      | 数量指标 | 补助标准 | ≤500元
      效益指标 | 社会效益指标 | 收入下降率 | ≤5%
      | | 学生近视率 | ≤45%
      | | 人员经费增长率 | ≤3%
    `),
    },
    {
      name: "a standard of subsidy is no cost to hold down",
      table: targetTable(`
      产出指标 | 成本指标 | 补助标准 | ≥530元/人
      | | 人均奖补 | ≥200元/人
    `),
    },
  ],
  invalid: [
    {
      name: "who is paid and how much is built, though subsidy and standard are limits elsewhere",
      table: targetTable(`
      产出指标 | 数量指标 | 补助学生人数 | ≤18600人 {C06:count-ceiling}
       | | 新建高标准农田面积 | ≤3万亩 {C06:count-ceiling}
       | | 食堂供餐天数 | ≤200天 {C06:count-ceiling}
    `),
    },
    {
      name: "rates whose names end like measures that are none",
      table: targetTable(`
      产出指标 | 质量指标 | 纠纷调解成功率 | ≤98% {C06:good-ceiling}
      效益指标 | 社会效益指标 | 康复有效率 | ≤85% {C06:good-ceiling}
       | | 供水管网漏损率 | ≥9% {C06:bad-floor}
    `),
    },
    {
      name: "less of a bad thing, more of a good one",
      table: targetTable(`
      效益指标 | 社会效益指标 | 治安案件发案下降率 | ≤5% {C06:good-ceiling}
       | 经济效益指标 | 社会消费品零售总额增长率 | ≤6% {C06:good-ceiling}
    `),
    },
    {
      name: "a floor under how long people wait",
      table: targetTable(`
      产出指标 | 时效指标 | 故障修复时间 | ≥4小时 {C06:time-floor}
       | | 补贴发放时限 | ≥30天 {C06:time-floor}
    `),
      findings: [{ cell: "D9", severity: "warning", certainty: "likely", fix: "≤4小时" }],
    },
    {
      name: "a ceiling on what people gain",
      table: targetTable(`
      效益指标 | 社会效益指标 | 受益人口数 | ≤90人 {C06:gain-ceiling}
       | 经济效益指标 | 带动农户增收 | ≤5万元 {C06:gain-ceiling}
       | 可持续影响指标 | 设施使用年限 | ≤10年 {C06:gain-ceiling}
    `),
    },
    {
      name: "a floor under misused money",
      table: targetTable(`
      产出指标 | 质量指标 | 资金挪用率 | ≥5% {C06:bad-floor}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 系统故障率 | ≥5% {C06:bad-floor}
      | | 设备验收合格率 | ≤99% {C06:good-ceiling}
      | 成本指标 | 设备购置费 | ≥20万元 {C06:cost-floor}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 系统故障率 | ≥5% {C06}
    `),
      findings: [{ cell: "D9", severity: "error", fix: "≤5%", data: { sign: "≤" } }],
    },
    {
      name: "a count with a ceiling is only likely wrong",
      table: targetTable(`
      产出指标 | 数量指标 | 示范村建设数量 | ≤4个 {C06:count-ceiling}
    `),
      findings: [{ cell: "D9", severity: "warning", fix: null }],
    },
    {
      name: "a floor under a unit cost is likely a slip",
      table: targetTable(`
      产出指标 | 成本指标 | 养护成本 | ≥1.2万元/公里 {C06:cost-floor}
    `),
      findings: [{ cell: "D9", severity: "warning" }],
    },
    {
      name: "a rate that nothing speaks against",
      table: targetTable(`
      产出指标 | 质量指标 | 灯光明亮率 | ≤95% {C06:good-ceiling}
    `),
      findings: [{ cell: "D9", severity: "warning" }],
    },
    {
      name: "a ceiling in words has no sign to turn",
      table: targetTable(`
      产出指标 | 质量指标 | 工程完工率 | 不超过90% {C06}
    `),
      findings: [{ cell: "D9", fix: null }],
    },
  ],
});
