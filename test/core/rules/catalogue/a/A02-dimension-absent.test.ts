import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A02", {
  valid: [
    {
      name: "all three dimensions",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "satisfaction inside benefits, as in Hunan",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 社会公众或服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "satisfaction under another label is misplaced, not missing",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 市民满意程度 | ≥85%
    `),
    },
    {
      name: "aliases of old forms",
      table: targetTable(`
      项目完成指标 | 数量指标 | 培训次数 | ≥7次
      项目效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "a scheme of its own (决策, 管理)",
      table: `
      表: 原样
      2021年项目支出绩效自评表
      项目名称 | 公用经费
      一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际值 | 得分
      项目决策 | 项目目标 | 目标合理性 | 20 | 合理 | 合理 | 20
      项目管理 | 财务管理 | 制度有效性 | 20 | 有效 | 有效 | 20
      项目产出 | 数量指标 | 保障人数 | 50 | 2370人 | 2370人 | 50
       | 满意度指标 | 师生满意度 | 10 | ≥90% | 92% | 10
    `,
    },
  ],
  invalid: [
    {
      name: "no benefit at all",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
      满意度指标 {A02:benefit} | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "no output",
      table: targetTable(`
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 可持续影响指标 | 持续使用年限 | ≥10年
      满意度指标 {A02:output} | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "no satisfaction",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 {A02:satisfaction} | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      name: "the slot for satisfaction is blank",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | {A02:satisfaction} |
    `),
    },
  ],
});
