import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A13", {
  valid: [
    {
      name: "one kind of 成本 under 产出 is misplaced, which is B03's to say",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 经济成本指标 | 培训成本 | ≤20万元
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 成本指标 | 培训经费 | ≤20万元
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 社会公众或服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      name: "the label 效益指标 was forgotten",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 社会效益指标 {A13:under-other} | 政策知晓率 | ≥90%
       | 可持续影响指标 | 制度健全 | 持续
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
      findings: [{ cell: "B10", data: { wanted: "效益指标" } }],
    },
    {
      name: "the group begins with a dimension that was left blank",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 经济效益指标 {A13:under-other} | |
       | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
      findings: [{ cell: "B10", data: { wanted: "效益指标" } }],
    },
    {
      name: "several kinds of 成本 under 产出: their label is missing",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 经济成本指标 {A13:under-other} | 培训成本 | ≤20万元
       | 社会成本指标 | 对交通的影响 | 较小
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
      findings: [{ cell: "B10", data: { wanted: "成本指标" } }],
    },
    {
      name: "satisfaction under outputs",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      产出指标 | 质量指标 | 培训合格率 | ≥95%
       | 服务对象满意度指标 {A13:under-other} | 学员满意度 | ≥90%
    `),
    },
  ],
});
