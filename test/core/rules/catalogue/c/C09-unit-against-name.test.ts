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
      name: "averages and shares of a whole may have decimals",
      table: targetTable(`
      产出指标 | 数量指标 | 每村平均培训人数 | 2.5人
       | | 受益人口 | ≥5.2万人
       | | 车辆维护数量 | 20台次
       | | 消防车数量 | 3辆
       | | 事故起数 | 0起
       | 时效指标 | 响应时间 | ≤30分钟
       | | 修复时限 | ≤4小时
      效益指标 | 社会效益指标 | 受益群众 | ≥300户
       | | 服务对象投诉事件 | ≤3次
       | 可持续影响指标 | 使用年限 | ≥8年
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
      name: "a part of a person: a 万 was lost",
      table: targetTable(`
      效益指标 | 社会效益指标 | 受益人口 | ≥5.2人 {C09:fraction}
       | | 受益农户数 | ≥3.5户 {C09:fraction}
    `),
    },
    {
      name: "what is counted in no such unit",
      table: targetTable(`
      产出指标 | 数量指标 | 开放天数 | ≥300台 {C09:measure}
       | | 补助学校数 | ≥62公里 {C09:measure}
       | | 培训人数 | ≥30台 {C09:measure}
       | | 聘用辅助人员 | ≥18平方米 {C09:measure}
       | 时效指标 | 故障修复时限 | ≤15人 {C09:measure}
      效益指标 | 社会效益指标 | 责任事故 | 0平方米 {C09:measure}
       | 可持续影响指标 | 使用年限 | ≥8台 {C09:measure}
    `),
    },
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
