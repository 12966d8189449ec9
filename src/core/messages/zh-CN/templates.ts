/** Official forms: their names, what they are for, and the hints in their cells. */
export const templates = {
  forms: {
    "target-hunan": {
      name: "项目支出绩效目标申报表（湖南）",
      use: "申报预算时填报项目绩效目标，市县通用格式",
    },
    "target-central": {
      name: "项目支出绩效目标申报表（中央）",
      use: "申报预算时填报，中期目标与年度目标并列",
    },
    "target-2021": {
      name: "项目支出绩效目标表（成本为一级指标）",
      use: "按财预〔2021〕101号设置成本、产出、效益、满意度指标及分值",
    },
    "self-evaluation-hunan": {
      name: "项目支出绩效自评表（湖南）",
      use: "年终自评：完成值、得分、执行率和总分",
    },
    "self-evaluation-central": {
      name: "项目支出绩效自评表（中央）",
      use: "按财预〔2020〕10号自评：产出50分、效益30分、满意度10分、执行率10分",
    },
    "department-target-hunan": {
      name: "部门整体支出绩效目标申报表（湖南）",
      use: "按收入性质、支出性质填报部门预算和整体目标",
    },
    "department-target-central": {
      name: "部门整体支出绩效目标申报表（中央）",
      use: "按年度主要任务填报部门整体目标",
    },
    "department-self-evaluation-hunan": {
      name: "部门整体支出绩效自评表（湖南）",
      use: "部门整体年终自评，按收入性质、支出性质列执行数",
    },
    "department-self-evaluation-central": {
      name: "部门整体支出绩效自评表（中央）",
      use: "部门整体年终自评，列年度主要任务完成情况",
    },
    "monitoring-central": {
      name: "项目支出绩效运行监控表",
      use: "年中监控 1-7 月执行情况和目标完成可能性",
    },
    "target-review": {
      name: "项目支出绩效目标审核表",
      use: "按完整性、相关性、适当性、可行性给绩效目标打分",
    },
  },
  library: {
    training: "培训",
    meetings: "会议",
    construction: "工程建设",
    purchase: "设备购置",
    subsidies: "补助补贴",
    maintenance: "运行维护",
    publicity: "宣传",
    investigation: "调查研究",
    supervision: "监督检查",
    digital: "信息化建设",
  },
  nextYear: {
    moved: "已由“{old}”改为下一年，请核对。",
    stale: "“{terms}”是往年的提法，{year} 年不宜沿用，请改写。",
    budget: "沿用上年预算，请按本年安排修改。",
  },
  hints: {
    target: "写成“符号＋数值＋单位”，如：≥7次、≥95%、≤20万元；定性指标写明可衡量的结果。",
    actual: "填年末实际数，只写数值和单位，如：7次、96%；不要照抄目标的≥、≤。",
    weight: "分值。全部指标合计 90 分，另加预算执行率 10 分，共 100 分。",
    score: "得分不超过分值；完成目标得满分，未完成的按完成比例计分。",
    reason: "未完成或超额完成较多（130% 以上）时，写明原因和改进措施。",
    goal: "写清要完成什么、做到什么程度、产生什么效果，并与下方指标的数字一致。",
    standard: "指标值的依据：计划标准、行业标准、历史标准或其他标准。",
    amount: "单位为万元，只填数字。",
    rate: "执行率＝全年执行数÷全年预算数，已设公式。",
    period: "如：2022年1月－2022年12月。",
    likelihood: "选“有可能”“完全不可能”的，必须写明原因和改进措施。",
    scoringRule: "写明怎样得满分、怎样扣分，如：每少 1 次扣 2 分，扣完为止。",
    result: "对照预期目标写实际完成情况，用数字说明，不要照抄目标。",
  },
};
