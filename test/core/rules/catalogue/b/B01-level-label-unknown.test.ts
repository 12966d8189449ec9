import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B01", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "short and old names",
      table: targetTable(`
      产出指标 | 数量 | 培训次数 | ≥7次
       | 质量 | 培训合格率 | ≥95%
      效益指标 | 环境效益指标 | 绿化面积 | ≥700平方米
    `),
    },
    {
      name: "a label broken over lines",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 经济效\\n益指标 | 带动就业人数 | ≥70人
    `),
    },
    {
      name: "a scheme of its own",
      table: `
      表: 原样
      2021年项目支出绩效自评表
      项目名称 | 公用经费
      一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际值 | 得分
      项目决策 | 项目目标 | 目标合理性 | 20 | 合理 | 合理 | 20
      项目管理 | 内控建设 | 制度有效性 | 20 | 有效 | 有效 | 20
      项目产出 | 数量指标 | 保障人数 | 50 | 2370人 | 2370人 | 50
    `,
    },
  ],
  invalid: [
    {
      name: "the seed's slip",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 经济效率指标 {B01:misspelt} | 带动就业人数 | ≥70人
       | 社会效益指标 | 政策知晓率 | ≥90%
    `),
      findings: [{ cell: "B10", fix: "经济效益指标" }],
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 日效性指标 {B01:misspelt} | 解决诉求时间 | 2天以内
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      name: "a first level",
      table: targetTable(`
      产品指标 {B01:misspelt} | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
  ],
});
