import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A05", {
  valid: [
    {
      name: "none of what the name counts",
      table: targetTable(`
      产出指标 | 数量指标 | 安全责任事故起数 | 0
      效益指标 | 社会效益指标 | 重大交通事故 | 0
    `),
    },
    {
      name: "indices have no unit",
      table: targetTable(`
      效益指标 | 社会效益指标 | 拥堵指数 | ≤1.5
       | | 基尼系数 | ≤0.4
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      name: "the unit stands in the name",
      table: targetTable(`
      产出指标 | 数量指标 | 总建筑面积（平方米） | 44979.8
    `),
    },
    {
      name: "a bare number under a rate lacks its percent sign, not its unit",
      table: targetTable(`
      产出指标 | 质量指标 | 培训合格率 | ≥95
    `),
    },
    {
      name: "the unit stands in a column of its own",
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 铁路沿线整治
      一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位
      产出指标 | 数量指标 | 隐患排查次数 | ≥ | 12 | 次
      效益指标 | 社会效益指标 | 受益人数 | ≥ | 900 | 人
    `,
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7 {A05}
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 扶助失独家庭人数 | 63 {A05}
    `),
    },
  ],
});
