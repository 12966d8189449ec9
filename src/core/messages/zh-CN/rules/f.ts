import { type RuleText } from "../../rule-text";

/** Rules F01… */
export const rulesF = {
  F01: {
    title: "分值合计不是100",
    sentences: {
      default:
        "各指标分值合计 {rows} 分，加预算执行率 {execution} 分，共 {total} 分，应为 100 分。",
      rows: "各指标分值合计 {total} 分，应为 100 分（预算执行率另计的为 90 分）。",
      labels: "栏目印的是 {rows} 分和预算执行 {execution} 分，共 {total} 分，应为 100 分。",
    },
    mend: "调整各指标的分值，使其与预算执行率分值合计为 100 分。",
    passes: {
      default: "分值合计：指标 {rows} 分 + 预算执行率 {execution} 分 = {total} 分",
      rows: "各指标分值合计 {total} 分",
    },
    notJudged: { default: "{cell} 有得分而没有分值，无法核对分值合计" },
  },
  F02: {
    title: "一级指标分值与规定不同",
    sentences: {
      note: "{name}分值合计 {sum} 分，表内说明规定为 {wished} 分。",
      profile: "{name}分值合计 {sum} 分，通常为 {wished} 分；特殊情况可以调整，应有说明。",
    },
    mend: "按规定调整分值；有特殊情况的，在备注中说明。",
  },
  F03: {
    title: "栏目分值与各行合计不符",
    sentences: {
      default: "「{name}」印的是 {printed} 分，其下各行分值合计 {sum} 分。",
    },
    mend: "改正栏目中的分值，或调整各行分值。",
    passes: { default: "「{name}」各行分值合计 {sum} 分，与栏目一致" },
  },
  F04: {
    title: "得分不可能",
    sentences: {
      over: "「{name}」得分 {score} 分，超过分值 {weight} 分。",
      hundred: "「{name}」单项得分 {score} 分，超过满分 {weight} 分。",
      negative: "「{name}」得分 {score} 分，得分不能为负数。",
      words: "「{name}」的得分“{score}”不是数字。",
    },
    mend: "得分填 0 到分值之间的数。",
  },
  F05: {
    title: "未完成却得满分",
    sentences: {
      default: "「{name}」指标值 {target}，完成值 {actual}，没有完成，却得满分 {score} 分。",
      late: "「{name}」应于 {target} 完成，实际 {actual}，已逾期，却得满分 {score} 分。",
    },
    mend: "按完成比例计分，并在原因栏说明未完成的原因和改进措施。",
  },
  F06: {
    title: "超过上限却得满分",
    sentences: {
      default: "「{name}」上限 {target}，实际 {actual}，已超过上限，却得满分 {score} 分。",
    },
    mend: "按超出的程度扣分，并说明超出的原因。",
  },
  F07: {
    title: "得分与完成比例不符",
    sentences: {
      default:
        "「{name}」指标值 {target}，完成值 {actual}，分值 {weight} 分，按比例应得 {expected} 分，表中为 {score} 分。",
    },
    mend: "按完成比例重新计分；按其他办法评分的，写明评分办法。",
  },
  F08: {
    title: "已完成却扣分",
    sentences: {
      default:
        "「{name}」指标值 {target}，完成值 {actual}，已经完成，却只得 {score} 分（分值 {weight} 分），没有说明原因。",
      block: "「{name}」共 {weight} 分，各指标都已完成，得分合计却只有 {score} 分，没有说明原因。",
      execution: "「{name}」完成值 {actual}，却只得 {score} 分（分值 {weight} 分），没有说明原因。",
    },
    mend: "完成的得满分；确需扣分的，在原因栏说明。",
  },
  F09: {
    title: "未完成而没有说明原因",
    sentences: {
      default: "「{name}」指标值 {target}，完成值 {actual}，没有完成，没有说明原因。",
      ceiling: "「{name}」上限 {target}，实际 {actual}，已超过上限，没有说明原因。",
      late: "「{name}」应于 {target} 完成，实际 {actual}，已逾期，没有说明原因。",
    },
    mend: "说明偏差原因和改进措施。",
  },
  F10: {
    title: "超额完成过多",
    sentences: {
      default: "「{name}」指标值 {target}，完成值 {actual}，是目标的 {rate}%，没有说明原因。",
      strong:
        "「{name}」指标值 {target}，完成值 {actual}，是目标的 {rate}%，疑为目标定得过低或数据有误。",
      zero: "「{name}」指标值 {target}，完成值 {actual}；指标值为 0 的，完成值达到 {from} 即为超额过多，没有说明原因。",
    },
    mend: "说明超额的原因；年初目标明显偏低的，适度扣分。",
  },
  F11: {
    title: "预算执行率或其得分有误",
    sentences: {
      rate: "执行率写的是 {printed}，按全年执行数 {executed} 万元 ÷ 全年预算数 {budget} 万元应为 {computed}%。",
      "no-budget": "预算数为 0，执行 {executed} 万元，执行率无从计算，表中却写 {printed}。",
      score: "执行率 {computed}%，分值 {weight} 分，应得 {wished} 分，表中为 {score} 分。",
    },
    mend: "执行率 = 全年执行数 ÷ 全年预算数；得分 = 执行率 × 分值，最高不超过分值。",
    passes: { default: "预算执行率 {executed} ÷ {budget} 万元 = {computed}%，与表中一致" },
    notJudged: { executed: "{cell} 没有执行数，无法核对执行率" },
  },
  F12: {
    title: "分项资金不计分",
    sentences: {
      default: "资金来源各行填写了分值或得分（{count} 处），只有资金总额一行计分。",
    },
    mend: "分项资金的分值和得分填“—”。",
  },
  F13: {
    title: "总分与各项得分合计不符",
    sentences: {
      default:
        "总分写的是 {declared} 分，各项得分合计（含预算执行率 {execution} 分）为 {computed} 分。",
      rows: "总分写的是 {declared} 分，各项得分合计为 {computed} 分。",
    },
    mend: "核对各项得分，改正总分。",
    passes: { default: "总分 {declared} 分，与各项得分合计一致" },
    notJudged: { default: "{cell} 的得分为空，无法核对总分" },
  },
  F14: {
    title: "执行率偏低未说明",
    sentences: {
      default: "预算执行率 {rate}%，低于 90%，没有说明原因。",
    },
    mend: "在原因栏或完成情况中说明资金没有用完的原因。",
  },
  F15: {
    title: "定性指标得分不在档次内",
    sentences: {
      met: "「{name}」写的是“{actual}”，应得 {from}–{to} 分，表中为 {score} 分。",
      partly: "「{name}」写的是“{actual}”，应得 {from} 分以上、不到 {to} 分，表中为 {score} 分。",
      "not-met": "「{name}」写的是“{actual}”，应低于 {to} 分，表中为 {score} 分。",
    },
    mend: "按达成、部分达成、未达成的档次改正得分，或改正完成情况。",
  },
  F16: {
    title: "资金与产出不匹配",
    sentences: {
      unspent: "预算只执行了 {rate}%，产出却全部完成，疑为预算编大或完成值不实。",
      unfinished: "预算已执行 {rate}%，仍有产出完成不到八成。",
    },
    mend: "核对执行数和完成值，并说明原因。",
  },
  F17: {
    title: "完成值不是实际数",
    sentences: {
      blank: "「{name}」没有填写完成值。",
      operator: "「{name}」的完成值“{actual}”带着符号，像是目标而不是实际完成的数。",
      none: "「{name}」的完成值写的是“{actual}”，没有说完成了多少。",
      scale: "「{name}」的完成值“{actual}”是整个评价等级，没有说达到哪一级。",
      column: "{count} 个指标都没有填写完成值。",
    },
    mend: "填写实际完成的数，不带“≥”“≤”，如“96%”“1036人”。",
  },
  F18: {
    title: "完成情况照抄目标",
    sentences: {
      default: "实际完成情况“{text}”与预期目标一字不差，没有说明实际做了什么。",
    },
    mend: "写明实际完成的工作和数量。",
  },
  F19: {
    title: "全部按目标完成、全部满分",
    sentences: {
      default: "{count} 个指标的完成值与指标值完全相同，得分全部为满分，请核实数据来源。",
    },
    mend: "核对各项完成值是否为实际统计数，避免照抄目标。",
  },
  F20: {
    title: "自评表与目标表不一致",
    sentences: {
      changed: "「{name}」的指标值“{own}”与目标表（工作表「{sheet}」）的“{other}”不同。",
      dropped: "目标表（工作表「{sheet}」）中的「{name}」没有自评。",
      added: "「{name}」不在目标表（工作表「{sheet}」）中。",
      renamed: "「{name}」在目标表（工作表「{sheet}」）中的名称是「{other}」。",
      "other-table":
        "目标表（工作表「{sheet}」）的 {count} 个指标中，自评表只有 {common} 个，两张表可能不是同一套指标。",
    },
    mend: "自评应逐项对照批复的目标；目标调整过的，附调整依据并说明。",
    passes: {
      default: "{count} 个指标与目标表（工作表「{sheet}」）一致",
    },
  },
  F21: {
    title: "实际成本与执行数不符",
    sentences: {
      under: "成本指标的完成值合计 {sum} 万元，比全年执行数 {executed} 万元少 {difference} 万元。",
      over: "成本指标的完成值合计 {sum} 万元，比全年执行数 {executed} 万元多 {difference} 万元。",
    },
    mend: "核对成本指标的完成值和全年执行数。",
    passes: { default: "成本指标完成值合计 {sum} 万元，与全年执行数 {executed} 万元一致" },
  },
  F22: {
    title: "等级与总分不符",
    sentences: {
      default: "总分 {score} 分应为“{right}”，表中写的是“{grade}”。",
    },
    mend: "按 90 分以上优、80 分以上良、60 分以上中、60 分以下差填写等级。",
    passes: { default: "总分 {score} 分，等级“{grade}”相符" },
  },
  F23: {
    title: "资金单位不一致",
    sentences: {
      block: "资金栏以“{fund}”为单位，表头单位是“{form}”，已按各自的单位换算。",
      cell: "“{value}”以“{unit}”为单位，本表以“{form}”为单位，已换算。",
      magnitude:
        "预算“{value}”按表头单位是 {budget} 万元，成本合计 {sum} 万元，正好相差一万倍，疑为元、万元写错。",
    },
    mend: "全表统一用一个金额单位。",
  },
  F24: {
    title: "可能完不成而没有说明",
    sentences: {
      default: "「{name}」完成目标可能性为“{likelihood}”，没有说明原因和措施。",
    },
    mend: "说明原因和拟采取的措施。",
  },
  F25: {
    title: "得分为空",
    sentences: {
      default: "「{name}」有分值 {weight} 分，得分没有填写。",
      column: "{count} 个有分值的指标都没有填写得分。",
    },
    mend: "填写得分；可用“填写完成情况”自动计算。",
  },
  F26: {
    title: "分数填进了值的栏目",
    sentences: {
      default: "「{name}」的指标值“{value}”是分数，不是指标值，疑为填错栏。",
      actual: "「{name}」的完成值“{value}”是分数，不是实际完成的数，疑为填错栏。",
    },
    mend: "指标值和完成值填要达到的数和实际完成的数，分数填在分值、得分栏。",
  },
  F27: {
    title: "没有值却有得分",
    sentences: {
      default: "「{name}」没有指标值，也没有完成值，却得 {score} 分。",
    },
    mend: "补填指标值和完成值；没有考核的指标不计分。",
  },
  F28: {
    title: "折算得分有误",
    sentences: {
      default:
        "「{name}」单项得分 {score} 分 × 权重 {weight}% = {computed} 分，表中为 {weighted} 分。",
    },
    mend: "折算得分 = 单项得分 × 权重占比。",
  },
  F29: {
    title: "执行率或其得分未填写",
    sentences: {
      rate: "预算执行率没有填写，按表中数字为 {computed}。",
      score: "预算执行率的得分没有填写（分值 {weight} 分），按表中数字为 {computed} 分。",
    },
    mend: "按计算结果填写。",
  },
  F30: {
    title: "执行率缺少百分号",
    sentences: {
      default: "执行率“{value}”应是 {meant}，缺少百分号。",
    },
    mend: "补上百分号，或把单元格格式设为百分比。",
  },
  F31: {
    title: "执行数超过预算数",
    sentences: {
      default: "全年执行数 {executed} 万元，超过全年预算数 {budget} 万元，执行率 {rate}%。",
    },
    mend: "核对执行数和调整后的预算数；有追加的，填入全年预算数。",
  },
  F32: {
    title: "指标值与完成值不是一类",
    sentences: {
      words: "「{name}」的指标值“{target}”是数字，完成值“{actual}”却是文字，无法核对是否完成。",
      number: "「{name}」的指标值“{target}”是文字，完成值“{actual}”却是数字，无法核对是否完成。",
    },
    mend: "完成值用与指标值同样的方式填写。",
  },
  F33: {
    title: "资金总额为空",
    sentences: {
      zero: "「{label}」为 0，其下各项合计 {sum} 万元。",
      blank: "「{label}」没有填写，其下各项合计 {sum} 万元。",
    },
    mend: "在总额一行填写各项合计。",
  },
} satisfies Record<string, RuleText>;
