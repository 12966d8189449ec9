import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("C24", {
  valid: [
    {
      name: "cases in 100 000",
      table: targetTable(`
      效益指标 | 社会效益指标 | 孕产妇死亡率 | ≤15/10万
    `),
    },
    {
      table: targetTable(`
      效益指标 | 经济效益指标 | 农户增收 | ≥11.376万元
    `),
    },
    {
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 图书馆开放
      一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准
      产出指标 | 质量指标 | 完好率 | ≥90% | 90%得10分
    `,
    },
    {
      name: "words, dates and prices are other rules'",
      table: targetTable(`
      产出指标 | 时效指标 | 完成时间 | 2022年13月
      | 成本指标 | 苗木单价 | 28.40/株
      效益指标 | 社会效益指标 | 出行 | 明显改善
    `),
    },
    {
      name: "litres, buildings and sizes",
      table: targetTable(`
      产出指标 | 数量指标 | 日供水量 | ≥50l
      | | 改造楼栋 | 3#楼
      | | 展板规格 | 3*5米
    `),
    },
    {
      name: "ratios, ticks and several values in one cell are no single value, but plain",
      table: targetTable(`
      产出指标 | 数量指标 | 师生比 | 1:15
      | | 值班安排 | 7×24小时
      | 质量指标 | 验收合格项目 | 3/3
      | | 合格率、达标率 | 100%、95%
      | | 资料是否齐全 | √
      | | 优良率 | [90%,95%]
      | | 覆盖率 | “≥95%”
    `),
    },
  ],
  invalid: [
    {
      name: "signs that stand for digits",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 5��次 {C24}
       | 质量指标 | 培训合格率 | 1OO% {C24}
       | 数量指标 | 印发册数 | ２９O册 {C24}
    `),
    },
    {
      name: "a list with a garbled member, and a sign without its number",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 5次、9%0 {C24}
      | | 走访户数 | ≥ {C24}
    `),
    },
    {
      table: targetTable(`
      效益指标 | 经济效益指标 | 农户增收 | ≥1l.3?6万元 {C24}
    `),
    },
    {
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 图书馆开放
      一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准
      产出指标 | 质量指标 | 完好率 | ≥90% | 9%0得10分 {C24:note}
    `,
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 1O次 {C24} | 10 | 10 |
    `),
    },
  ],
});
