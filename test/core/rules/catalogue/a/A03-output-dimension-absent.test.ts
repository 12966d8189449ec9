import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A03", {
  valid: [
    {
      name: "the upkeep of what was built, and lessons that are built",
      table: targetTable(`
      项目名称: 高标准农田建设管护
      产出指标 | 数量指标 | 管护面积 | ≥20万亩
       | 质量指标 | 设施完好率 | ≥95%
       | 时效指标 | 修复时限 | ≤15天
      效益指标 | 社会效益指标 | 受益农户数 | ≥300户
      ---
      项目名称: 重点学科建设
      产出指标 | 数量指标 | 建设学科数 | ≥3个
       | 质量指标 | 学科评估通过率 | ≥95%
       | 时效指标 | 完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 受益学生人数 | ≥300人
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
       | 时效指标 | 培训完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      name: "costs are optional outside works and purchases",
      table: targetTable(`
      项目名称: 党员教育培训
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
       | 时效指标 | 培训完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      name: "a blank slot is another rule's",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | |
       | 时效指标 | 培训完成时间 | 2022年12月
       | 成本指标 | 培训经费 | ≤20万元
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 {A03:quality} | 数量指标 | 培训次数 | ≥7次
       | 数量指标 | 培训人数 | ≥70人
       | 时效指标 | 培训完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      table: targetTable(`
      产出指标 {A03:quantity} | 质量指标 | 培训合格率 | ≥95%
       | 时效指标 | 培训完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      name: "works need a cost",
      table: targetTable(`
      项目名称: 校舍维修改造工程
      产出指标 {A03:cost} | 数量指标 | 维修面积 | ≥700平方米
       | 质量指标 | 验收合格率 | 100%
       | 时效指标 | 完工时间 | 2022年12月
      效益指标 | 社会效益指标 | 受益学生人数 | ≥900人
    `),
    },
    {
      table: targetTable(`
      产出指标 {A03:timeliness} | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
      findings: [{ cell: "A9", variant: "timeliness", severity: "hint" }],
    },
    {
      name: "beside A02, the benefits that are missing",
      table: targetTable(`
      产出指标 {A03:benefit} | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
       | 时效指标 | 培训完成时间 | 2022年12月
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
  ],
});
