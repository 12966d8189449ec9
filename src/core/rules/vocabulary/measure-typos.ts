/**
 * Slips in the words that end an indicator's name: 发放律 for 发放率, 数最 for 数量. A rate can
 * be of so many things that its slips are made here from what stands before 率.
 */

/** What stands before 率 in the names of indicators; the slips of the commonest are in `TYPOS`. */
const RATE_HEADS =
  "优秀 满意 参与 执行 到位 发放 拨付 支付 兑付 使用 利用 完好 成活 就业 入学 巩固 通过 验收 开工 完工 竣工 接种 建档 签约 办结 处置 处理 整改 公开 响应 参保 服务 管理 报告 保障 达成 采购 合规 规范 运行 普及 绿化 硬化 治理 减少 下降 增长 失业 故障 差错 投诉 上报 上线 结案 破案 调解 回访 转化 应用 落实 安置 救助 资助 供餐 到岗 出勤 到课 参训".split(
    " ",
  );

/** Characters that a slip puts in the place of 率, with those that may rightly follow the two. */
const RATE_SLIPS: readonly (readonly [slip: string, following: readonly string[]])[] = [
  ["律", "师 所 动 法 条 政 己 例".split(" ")],
  ["卒", "中 于 章".split(" ")],
  ["摔", "倒 跤 打".split(" ")],
];

/** Slips in 数量, 次数, 满意度 and other words that names end in. */
const WORD_SLIPS: readonly (readonly [wrong: string, right: string])[] = [
  ["数最", "数量"],
  ["质最", "质量"],
  ["次教", "次数"],
  ["满义度", "满意度"],
  ["满益度", "满意度"],
  ["满异度", "满意度"],
  ["满意变", "满意度"],
  ["满意庋", "满意度"],
  ["管埋", "管理"],
  ["保章", "保障"],
  ["完城", "完成"],
  ["验牧", "验收"],
  ["培圳", "培训"],
  ["培驯", "培训"],
  ["项日", "项目"],
  ["衣田", "农田"],
  ["学牛", "学生"],
  ["授益", "受益"],
  ["提开", "提升"],
  ["改普", "改善"],
  ["服物", "服务"],
  ["资今", "资金"],
  ["的的", "的"],
  ["合率格", "合格率"],
  ["及率时", "及时率"],
  ["覆率盖", "覆盖率"],
  ["完率成", "完成率"],
  ["覆盖面率", "覆盖率"],
  ["准确确率", "准确率"],
];

export const MEASURE_TYPOS: readonly (readonly [wrong: string, right: string])[] = [
  ...WORD_SLIPS,
  ...RATE_HEADS.flatMap((head) =>
    RATE_SLIPS.map(([slip]) => [`${head}${slip}`, `${head}率`] as const),
  ),
];

/** Longer words in which such a run of characters is right. */
export const MEASURE_NOT_TYPOS: readonly string[] = [
  ..."数最多 数最少 数最高 数最低 数最大 数最小 质最好 质最优 质最高 次教育 次教学 次教师 次教研 次教材 的的确 的的士 前提开 项日常 项日均 一项日 单项日 各项日 改普通 改普惠 改普及 改普法 传授益 服物资 服物品 资今年 资今后 保章程 社保章 担保章 医保章 投资今 出资今 增资今  完城区 完城镇 完城市 完城乡".split(
    " ",
  ),
  ...RATE_HEADS.flatMap((head) =>
    RATE_SLIPS.flatMap(([slip, following]) => following.map((next) => head + slip + next)),
  ),
];
