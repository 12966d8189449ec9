import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F16", {
  valid: [
    {
      table: selfTable(`
      资金总额: 20 | 20 | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥10次 | 9次 | 25 | 22.5 | 场地未定
      | 质量指标 | 合格率 | ≥90% | 92% | 25 | 25 |
    `),
    },
    {
      name: "one output says nothing of the whole",
      table: selfTable(`
      资金总额: 20 | 20 | 8 | 10 | 40% | 4
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 25 | 25 |
    `),
    },
    {
      name: "an output whose score is at fault has been spoken of",
      table: selfTable(`
      资金总额: 20 | 20 | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥10次 | 6次 | 25 | 25 |
      | 质量指标 | 合格率 | ≥90% | 92% | 25 | 25 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      资金总额: 20 | 20 | 20 | 10 | 100% {F16:unfinished} | 10
      产出指标 | 数量指标 | 培训次数 | ≥10次 | 6次 | 25 | 15 | 场地未定
      | 质量指标 | 合格率 | ≥90% | 92% | 25 | 25 |
    `),
    },
    {
      table: selfTable(`
      资金总额: 20 | 20 | 8 | 10 | 40% {F16:unspent} | 4
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 25 | 25 |
      | 质量指标 | 合格率 | ≥90% | 92% | 25 | 25 |
    `),
    },
    {
      name: "with a place for the reason it is a warning",
      table: `
      表: 原样
      项目支出绩效自评表
      （2022年度）
      项目名称 | 图书馆开放
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因
      | 年度资金总额 | 300 | 300 | 120 | 10 | 40% {F16:unspent} | 4 |
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 10
    `,
      findings: [{ cell: "G5", severity: "warning", data: { rate: "40" } }],
    },
  ],
});
