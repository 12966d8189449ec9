import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A04", {
  valid: [
    {
      name: "nothing bad is to happen, nothing ecological is touched",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 安全事故 | 无
      效益指标 | 生态效益指标 | 对生态环境的影响 | 不涉及
    `),
    },
    {
      name: "dots are left over from the blank form, which A07 says",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ……
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | 优秀
    `),
    },
    {
      name: "an indicator that says 无 needs no target",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 无 |
    `),
    },
    {
      name: "a template row is another rule's",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | 指标2： |
    `),
    },
    {
      name: "the parts carry the number",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | 6.5亩 | 6.5亩 | 10 | 10 |
       | | 其中桃树面积 | 1.5亩 | 1.5亩 | | |
       | | 其中苹果面积 | 5亩 | 5亩 | | |
    `),
    },
    {
      name: "a heading over parts has neither points nor values of its own",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | | | | |
       | | 其中桃树面积 | 1.5亩 | 1.5亩 | | |
       | | 其中苹果面积 | 5亩 | 5亩 | | |
    `),
    },
  ],
  invalid: [
    {
      name: "无 and 不适用 where something is done",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 无 {A04:none}
       | 质量指标 | 培训合格率 | 无 {A04:none}
       | | 教材质量 | 不适用 {A04:none}
       | 时效指标 | 完成时间 | 暂无 {A04:none}
    `),
    },
    {
      name: "a parent that is scored by its own actual needs its own target",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | {A04} | 6.5亩 | 10 | 10 |
       | | 其中桃树面积 | 1.5亩 | 1.5亩 | | |
       | | 其中苹果面积 | 5亩 | 5亩 | | |
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | {A04}
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      name: "a dash is no target",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | —— {A04}
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      name: "a whole blank column is said once",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | {A04:column}
       | 质量指标 | 培训合格率 |
      效益指标 | 社会效益指标 | 政策知晓率 |
    `),
    },
  ],
});
