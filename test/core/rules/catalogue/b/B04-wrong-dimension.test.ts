import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B04", {
  valid: [
    {
      name: "counts of quality, savings and controls stay where they are",
      table: targetTable(`
      产出指标 | 质量指标 | 获奖次数 | ≥3次
       | | 达标人数 | ≥30人
       | 时效指标 | 及时办结户数 | ≥30户
       | 成本指标 | 成本控制率 | ≤100%
      效益指标 | 社会效益指标 | 受益人数 | ≥300人
       | 经济效益指标 | 节约工作经费 | ≥3万元
    `),
    },
    {
      name: "satisfaction inside benefits, under its own label",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会公众或服务对象满意度指标 | 群众满意度 | ≥90%
    `),
    },
    {
      name: "counting surveys is a quantity",
      table: targetTable(`
      产出指标 | 数量指标 | 开展满意度调查次数 | ≥2次
       | 质量指标 | 满意度测评完成率 | 100%
    `),
    },
    {
      name: "saving water is ecological",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 生态效益指标 | 节约用水成本 | 明显
    `),
    },
  ],
  invalid: [
    {
      name: "counts, costs and dates in other dimensions",
      table: targetTable(`
      产出指标 | 质量指标 | 培训人数 {B04:other} | ≥200人
       | 时效指标 | 项目总成本 {B04:other} | ≤5万元
       | 质量指标 | 工程完工时间 {B04:other} | 12月底前
       | 成本指标 | 工程验收合格率 {B04:other} | 100%
      效益指标 | 社会效益指标 | 工作经费 {B04:other} | ≤5万元
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 市民对治理的满意程度 {B04:satisfaction} | ≥85%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 编修资金的供应时效 {B04:other} | 100%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 成本控制 {B04:other} | 不超过预算
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 生态效益指标 | 对节约工程造价的作用 {B04:ecology} | 效果明显
    `),
    },
  ],
});
