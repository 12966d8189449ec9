import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A13", {
  valid: [
    {
      name: "满意度 inside the merged area of 效益指标",
      table: targetTable(`
      合并: A10:A11
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "labels that were never merged end nowhere",
      table: targetTable(`
      合并: A9:A10
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 可持续影响指标 | 制度健全 | 持续
       | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "满意度 earns its points inside 效益指标",
      table: selfTable(`
      产出指标（60分） | 数量指标 | 培训次数 | ≥7次 | 7次 | 60 | 60 |
      效益指标（30分） | 社会效益指标 | 政策知晓率 | ≥90% | 92% | 20 | 20 |
       | 服务对象满意度指标 | 学员满意度 | ≥90% | 93% | 10 | 10 |
    `),
    },
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
      name: "costs behind outputs are a part of the same group",
      table: targetTable(`
       | 数量指标 {A13:blank} | 培训次数 | ≥7次
       | 成本指标 | 培训经费 | ≤20万元
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
      findings: [{ cell: "B9", data: { wanted: "产出指标" } }],
    },
    {
      name: "costs alone under the benefits",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 成本指标 {A13:under-other} | 培训经费 | ≤20万元
    `),
      findings: [{ cell: "B11", data: { wanted: "成本指标" } }],
    },
    {
      name: "the first dimension of the group is miswritten",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 经济效率指标 {A13:under-other} | 带动增收 | ≥5万元
    `),
    },
    {
      name: "the merged area of 效益指标 ends above 满意度",
      table: targetTable(`
      合并: A9:A10 A11:A12
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 可持续影响指标 | 制度健全 | 持续
       | 服务对象满意度指标 {A13:under-other} | 学员满意度 | ≥90%
    `),
      findings: [{ cell: "B13", data: { wanted: "满意度指标" }, related: ["A11"] }],
    },
    {
      name: "the points of 效益指标 are spent without 满意度",
      table: selfTable(`
      产出指标（60分） | 数量指标 | 培训次数 | ≥7次 | 7次 | 60 | 60 |
      效益指标（20分） | 社会效益指标 | 政策知晓率 | ≥90% | 92% | 20 | 20 |
       | 服务对象满意度指标 {A13:under-other} | 学员满意度 | ≥90% | 93% | 10 | 10 |
    `),
    },
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
