import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("F17", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 10 |
    `),
    },
    {
      name: "a target table has no actuals",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a result in words",
      table: selfTable(`
      产出指标 | 时效指标 | 答复时间 | ≤5天 | 2天以内 | 10 | 10 |
    `),
    },
    {
      name: "done within the time, as it was to be",
      table: selfTable(`
      产出指标 | 时效指标 | 答复时间 | 2天以内 | 2天以内 | 10 | 10 |
       | | 拨付时限 | 30日内 | 30日内 | 10 | 10 |
    `),
    },
    {
      name: "无 where none was to happen, and results in words",
      table: selfTable(`
      效益指标 | 社会效益指标 | 重大事故 | 0起 | 无 | 15 | 15 |
      产出指标 | 数量指标 | 参训人数 | ≥100人 | 超过100人 | 10 | 10 |
      | 质量指标 | 服务水平 | 提升 | 好 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 |  {F17:blank} | 10 | |
      | 质量指标 | 合格率 | ≥90% | ≥90% {F17:operator} | 10 | 10 |
      效益指标 | 可持续影响指标 | 机制 | 健全 | 好坏 {F17:scale} | 10 | 10 |
    `),
    },
    {
      name: "the whole column once",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 |  {F17:column} | 10 | |
      | 质量指标 | 合格率 | ≥90% | | 10 | |
    `),
      findings: [{ cell: "E10:E11", data: { count: 2 } }],
    },
    {
      name: "a sign copied from the target, before days as well",
      table: selfTable(`
      产出指标 | 时效指标 | 答复时间 | ≤2天 | ≤2天 {F17:operator} | 10 | 10 |
       | 数量指标 | 参训人数 | 100人以上 | 100人以上 {F17:operator} | 10 | 10 |
    `),
    },
    {
      name: "signs in words, scales with commas, 无",
      table: selfTable(`
      产出指标 | 数量指标 | 参训人数 | ≥100人 | 不低于103人 {F17:operator} | 10 | 10 |
      | 质量指标 | 服务水平 | 好 | 好、中、差 {F17:scale} | 10 | 10 |
      | | 合格率 | ≥95% | 无 {F17:none} | 10 | 10 |
      | 时效指标 | 完成时间 | 2022年12月底前 | 无 {F17:none} | 10 | 10 |
    `),
    },
  ],
});
