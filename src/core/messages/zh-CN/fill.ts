/** 填写完成情况: why a figure is proposed, what was not filled, and drafted reasons. */
export const fill = {
  /** What is filled or proposed. */
  figures: {
    score: "得分",
    weightedScore: "折算得分",
    attainment: "完成率",
    executionRate: "执行率",
    executionScore: "预算执行率得分",
    total: "总分",
    totalWeight: "分值合计",
    grade: "等级",
    reason: "偏差原因",
  },
  /** Why ours differs from what stands there. */
  reasons: {
    met: "目标 {target}，实际 {actual}，已完成，应得满分 {weight} 分。",
    missed: "目标 {target}，实际 {actual}，完成率 {attainment}，按比例得 {ours} 分。",
    overWeight: "得分不能超过分值 {weight} 分。",
    attainment: "实际 {actual} 与目标 {target} 相比，完成率为 {ours}。",
    executionRate: "全年执行数 {executed} 万元 ÷ 全年预算数 {budget} 万元 ＝ {ours}。",
    executionRateAdjusted: "全年执行数 {executed} 万元 ÷ 调整后预算数 {budget} 万元 ＝ {ours}。",
    weightedScore: "单项得分 {score} × 权重占比 {share} ＝ {ours} 分。",
    executionScore: "执行率 {rate} × {weight} 分 ＝ {ours} 分，最高 {weight} 分。",
    total: "各指标得分与预算执行率得分之和为 {ours}。",
    totalWeight: "各指标分值与预算执行率分值之和为 {ours}。",
    grade: "总分 {total}，应评为“{ours}”。",
  },
  /** Why a score could not be filled. */
  open: {
    "no-target": "指标值为空",
    "no-actual": "实际完成值为空",
    qualitative: "定性指标，请按完成情况在 {tiers} 中打分",
    "qualitative-usual": "定性指标，“{actual}”一般得 {usual} 分，请在 {tiers} 中打分",
    "actual-not-measured": "实际完成值不是数值，请填写实际完成的数量",
    "target-unreadable": "指标值无法识别",
    "actual-unreadable": "实际完成值无法识别",
    "unit-mismatch": "实际完成值与指标值的单位不同，无法比较",
    "kind-mismatch": "实际完成值与指标值不是同一类数值，无法比较",
    "percent-format": "实际完成值 {actual} 可能是丢失百分号的比率，请写明",
    "no-weight": "没有分值",
    date: "时限类指标，请按完成时间打分（按期完成可得 {weight} 分）",
  },
  tier: "{name} {from}-{to} 分",
  tiers: { met: "达成", partly: "部分达成", "not-met": "未达成" },
  /** Drafts for 偏差原因: marked as such, to be finished by a person. */
  drafts: {
    missed: "【草稿，请补充原因和改进措施】目标{target}，实际完成{actual}，完成率{attainment}：",
    missedNoRate: "【草稿，请补充原因和改进措施】目标{target}，实际完成{actual}，未达到目标：",
    exceeded:
      "【草稿，请补充原因】目标{target}，实际完成{actual}，完成率{attainment}，超额完成较多：",
    exceededNoRate: "【草稿，请补充原因】目标{target}，实际完成{actual}，超额完成较多：",
  },
};
