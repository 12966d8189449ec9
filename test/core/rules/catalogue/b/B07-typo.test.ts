import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

/** Words at whose border a slip seems to stand. */
const LEGITIMATE =
  "幼儿园满意度 按排放量收费比例 支付合同款 拨付合规性 运维户数 邻居名单 致贫因素排查数 因贫因病返贫户数 检验受理率 体验受众人次 人群从业培训人数 一贯切实履职 采购制度执行率 田径费用 预防犯罪宣传次数 公安时完成率 信息话费 规范话语 及时律师服务率 残疾入学率 增辐射面积 竣功能检测 群众满意都达90%以上 屋顶目前完好率 上级督察查处率 问题升级次数 归隐定居人数 受益农产品种类 陶冶理想信念 彻底保洁面积 按装机容量补贴 筹资全额到位率 发放律师补贴人数 处理律所案件数 病例数最多村 学校次教师配备率 前提开展条件 技术传授益智活动 项日均客流 补偿的的确权户数".split(
    " ",
  );

const SLIPS =
  "工程验收合恪率 道路复盖率 资金及时律 群众慢意度 公共服物质量 社汇效益 工作经废 专项咨金 春耕补帖 扶肋人数 质星合格率 硬化面枳 工程验収 工呈质量 建没项目 党元培训 公务元考核 领导千部培训 受盖群众 受益入数 培训训次数 年度考咳 挡案整理 设备维沪 河道整冶 能力题升 持序推进 影晌范围 安金生产 总成木 农业枝术 政策宜传 补贴发放律 案件办结卒 采购数最 培训次教 师生满义度 档案管埋 就业保章 新建衣田 工程验牧 技能培圳 及率时 覆盖面率 救助的的对象".split(
    " ",
  );

ruleTester("B07", {
  valid: [
    ...LEGITIMATE.map((name) => ({
      name: `no slip but two words side by side: ${name}`,
      table: targetTable(`产出指标 | 数量指标 | ${name} | ≥7`),
    })),
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
    ...SLIPS.map((name) => ({
      name: `a slip: ${name}`,
      table: targetTable(`产出指标 | 数量指标 | ${name} {B07} | ≥7`),
    })),
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
      name: "the longest slip is the one that is told",
      table: targetTable(`
      产出指标 | 质量指标 | 项日资金到位率 {B07} | ≥7%
    `),
      findings: [{ cell: "C9", fix: "项目资金到位率", data: { wrong: ["项日资金"] } }],
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
