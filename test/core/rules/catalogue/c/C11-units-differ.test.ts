import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("C11", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 水渠长度 | ≥266米 | 0.27公里 | 10 | 10 |
      | | 培训场次 | ≥4场 | 5次 | 10 | 10 |
      | | 参训人数 | ≥90人 | 95 | 10 | 10 |
    `),
    },
    {
      name: "the same unit in cell and column",
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 图书馆开放
      一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
      产出指标 | 数量指标 | 新购图书 | 900册 | 册
      | 质量指标 | 合格率 | ≥95% | %
    `,
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 水尺宽度 | ≥50厘米 | 50米 {C11:actual} | 10 | 10 |
    `),
    },
    {
      name: "the unit that the name lends",
      table: selfTable(`
      产出指标 | 数量指标 | 惠及幼儿人数（人） | ≥6500 | 6510户 {C11:actual} | 10 | 10 |
    `),
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 参训人数 | ≥90人 | 96% {C11} | 10 | 10 |
    `),
      findings: [{ cell: "E10", severity: "error", related: ["D10"] }],
    },
    {
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 图书馆开放
      一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
      产出指标 | 成本指标 | 购书经费 | 28.8万元 {C11:column} | %
      效益指标 | 社会效益指标 | 服务读者 | ≥900人 | 人
    `,
    },
  ],
});
