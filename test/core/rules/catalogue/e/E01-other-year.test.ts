import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E01", {
  valid: [
    {
      name: "a year by which something was built or is to be done",
      table: targetTable(`
      项目名称: 2020年底前建成房屋的加固
      目标: 2025年底前完成全部改造，今年完成7栋。
      产出指标 | 数量指标 | 改造栋数 | ≥7栋
    `),
    },
    {
      table: targetTable(`
      目标: 完成2022年全部培训任务，共7次。
      产出指标 | 时效指标 | 培训完成时间 | 2022年12月
    `),
    },
    {
      name: "a span that covers the year",
      table: targetTable(`
      实施期: 2020年1月-2025年12月
      产出指标 | 时效指标 | 完成时间 | 2022年12月
    `),
    },
    {
      name: "other years that are compared with",
      table: targetTable(`
      目标: 较2021年增加7次，依据财预〔2020〕10号开展。
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "four digits that are no year",
      table: targetTable(`
      产出指标 | 数量指标 | 培训人数 | ≥2021人
    `),
    },
  ],
  invalid: [
    {
      name: "what was to be done by a year that has passed",
      table: targetTable(`
      目标: 全部道路2021年底前完成。 {E01:goal}
      产出指标 | 数量指标 | 改造栋数 | ≥7栋
       | 时效指标 | 2021年项目实施时间 {E01:name} | 2022年1月-12月
    `),
    },
    {
      table: targetTable(`
      实施期: 2021年全年 {E01:period}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      目标: 完成2021年度培训任务，共7次。 {E01:goal}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 培训完成时间 | 2021年12月 {E01:target}
    `),
      findings: [{ cell: "D9", severity: "warning", data: { year: 2022, other: 2021 } }],
    },
    {
      table: targetTable(`
      项目名称: 2021年度图书馆补助 {E01:project}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 2021年度培训次数 {E01:name} | ≥7次
    `),
    },
  ],
});
