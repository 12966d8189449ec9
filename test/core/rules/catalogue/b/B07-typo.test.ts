import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B07", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 科技特派员下乡次数 | ≥7次
       | | 选拔款待 | ≥7次
    `),
    },
    {
      name: "names that differ on purpose",
      table: targetTable(`
      项目名称: 道路养护
      产出指标 | 数量指标 | 东干渠道清淤长度 | ≥7公里
       | 质量指标 | 西干渠道清淤合格率 | ≥95%
       | 成本指标 | 东干渠道清淤经费 | ≤20万元
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 科级特派员下乡次数 {B07} | ≥7次
    `),
      findings: [{ cell: "C9", fix: "科技特派员下乡次数" }],
    },
    {
      table: targetTable(`
      目标: 及时拔付补助资金，服务读者。 {B07}
      产出指标 | 数量指标 | 补助人数 | ≥70人
    `),
    },
    {
      name: "two other rows write it otherwise before the same words",
      table: targetTable(`
      产出指标 | 数量指标 | 补贴园数 | 20个
      效益指标 | 社会效益指标 | 扶持力度 | 有力支持民办园发展
       | | 普惠发展 | 有力支持民办园发展
       | 可持续影响指标 | 受益期限 | 保障租房需要，支出民办园发展 {B07:context}
    `),
    },
  ],
});
