import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C09", {
  valid: [
    {
      name: "done within the time is a share",
      table: targetTable(`
      产出指标 | 时效指标 | 按规定时间完成 | 100%
       | | 按合同约定时间 | 100%
       | 数量指标 | 服务企业数量 | ≥20次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥4次
      | | 外训批次 | 6次
      | | 参训人数 | ≥900人次
      | | 建册数 | 120人
      | 时效指标 | 项目完成时间 | 2022年12月
      效益指标 | 可持续影响指标 | 受益期限 | 长期
    `),
    },
    {
      name: "units that count anything",
      table: targetTable(`
      产出指标 | 数量指标 | 活动次数 | 3个
      | | 培训人数 | ≥8万人次
    `),
    },
  ],
  invalid: [
    {
      name: "times in percent, things in days or people",
      table: targetTable(`
      产出指标 | 时效指标 | 项目验收时间 | 100% {C09:date}
       | 数量指标 | 委托项目数量 | ≥50天 {C09:measure}
       | | 补助村数量 | =8人 {C09:measure}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥4人 {C09:measure}
      | 时效指标 | 项目完成时间 | 100% {C09:date}
      效益指标 | 可持续影响指标 | 受益期限 | 保障群众需要 {C09:period}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 硬化面积 | ≥3公里 {C09}
      | | 受益人数 | 100% {C09}
    `),
      findings: [{ cell: "D9", data: { word: "面积", unit: "公里" } }],
    },
    {
      table: targetTable(`
      产出指标 | 成本指标 | 全年预算安排800万元 | 100% {C09:amount}
    `),
    },
  ],
});
