import { type RuleText } from "../../rule-text";

/** Rules C01… */
export const rulesC = {
  C01: {
    title: "指标值不是可考核的值",
    sentences: {
      quantity: "「{name}」是数量指标，指标值“{value}”没有数字，完成多少无法衡量。",
      cost: "「{name}」是成本指标，指标值“{value}”不是金额，无法与预算核对。",
      satisfaction: "「{name}」是满意度指标，指标值“{value}”没有百分比。",
      name: "「{name}」的指标值“{value}”像是另一个指标的名称，不是值。",
      question: "「{name}」的指标值“{value}”是一个问句，不是值。",
      scale: "「{name}」的指标值“{value}”是整个评价等级，没有说要达到哪一级。",
    },
    mend: "写成符号、数字和单位，如“≥7次”“≤3万元”“≥90%”；定性的写明要达到的等级。",
  },
  C02: {
    title: "指标值含糊",
    sentences: {
      output: "「{name}」是产出指标，指标值“{value}”含糊，年底无法判断是否完成。",
      benefit: "「{name}」的指标值“{value}”没有可比的尺度，能量化的宜量化。",
    },
    mend: "改为数量、比率或可以核对的事实，如“验收合格率 100%”“较上年增长≥5%”。",
  },
  C03: {
    title: "时效指标没有时间",
    sentences: {
      default: "「{name}」的指标值“{value}”没有写明日期、时长或比率，是否及时无法判断。",
    },
    mend: "写明完成时间或及时率，如“2022年12月底前”“≤5个工作日”“及时率≥95%”。",
  },
  C04: {
    title: "比率超过100%",
    sentences: {
      default: "「{name}」最多只能是 100%，表中为“{value}”。",
    },
    mend: "核对是否多输了数字（如 292% 应为 ≥92%）；确可超过 100% 的，改用增长率、完成率等名称。",
  },
  C05: {
    title: "≥100% 等同于 100%",
    sentences: {
      default: "「{name}」不会超过 100%，“{value}”按 =100% 理解。",
    },
    mend: "改为“=100%”或“100%”。",
  },
  C06: {
    title: "符号方向有误",
    sentences: {
      "bad-floor": "「{name}」越低越好，应有上限；“{value}”规定的是下限，符号疑为 {sign}。",
      "good-ceiling": "「{name}」越高越好，应有下限；“{value}”规定的是上限，符号疑为 {sign}。",
      "cost-floor": "「{name}」是成本，应有上限；“{value}”规定的是下限，符号疑为 {sign}。",
      "time-floor": "「{name}」越短越好，应有上限；“{value}”规定的是下限，符号疑为 {sign}。",
      "count-ceiling": "「{name}」一般应规定最少完成多少；“{value}”规定的是上限，符号疑为 {sign}。",
      "gain-ceiling": "「{name}」是效益，越多越好；“{value}”规定的是上限，符号疑为 {sign}。",
    },
    mend: "改用相反的符号；确属控制数的，在名称中写明“控制数”。",
  },
  C07: {
    title: "比率指标的值不是百分比",
    sentences: {
      unit: "「{name}」是比率，指标值“{value}”却不是百分比。",
      bare: "「{name}」是比率，指标值“{value}”缺少百分号。",
    },
    mend: "指标值改为百分比；或者把名称改为人数、次数、天数等。",
  },
  C08: {
    title: "百分比没有对应的比率名称",
    sentences: {
      default: "“{value}”是百分比，但「{name}」没有说是什么的比率。",
    },
    mend: "名称补足“率”“比例”“程度”等字，如“覆盖”改为“覆盖率”。",
  },
  C09: {
    title: "名称与单位不符",
    sentences: {
      measure: "「{name}」说的是{word}，指标值“{value}”的单位却是“{unit}”。",
      period: "「{name}」是一段时间，指标值“{value}”却没有年、月、日。",
      date: "「{name}」是一个时间，指标值“{value}”却是百分比。",
      amount: "「{name}」写的是金额，指标值“{value}”却是百分比。",
      fraction:
        "「{name}」的指标值“{value}”不是整数，“{unit}”不能分成几分之几，疑漏写“万”或数字有误。",
    },
    mend: "按名称改正单位，或按指标值改正名称。",
  },
  C10: {
    title: "名称缺少计量对象",
    sentences: {
      quantity: "「{name}」只写了事项，没有说“{value}”数的是什么（次数、人数、数量）。",
      cost: "「{name}」只写了事项，没有写明是经费或成本（{value}）。",
    },
    mend: "在名称末尾补上计量对象，如“…次数”“…人数”“…经费”。",
  },
  C11: {
    title: "单位前后不一",
    sentences: {
      column: "「{name}」的值写的是“{written}”，计量单位栏却是“{column}”。",
      actual: "「{name}」的指标值以“{planned}”计，完成值却以“{written}”计，两者对不上。",
    },
    mend: "核实后统一单位；指标值和完成值用同一个单位。",
  },
  C12: {
    title: "金额数量级疑有误",
    sentences: {
      peers:
        "「{name}」为“{value}”（{amount} 万元），同表其他成本在 {peer} 万元上下，疑为元、万元或亿元写错。",
      budget:
        "「{name}」为“{value}”（{amount} 万元），预算为 {peer} 万元，疑为元、万元或亿元写错。",
      actual:
        "「{name}」完成值“{value}”（{amount} 万元）与指标值（{peer} 万元）相差悬殊，疑为元、千元、万元写错。",
      sum: "「{name}」为“{value}”（{amount} 万元）；改按其他金额的单位计，各条成本合计正好是预算 {peer} 万元，疑为单位写错。",
      fund: "「{name}」一栏的“{value}”合 {amount} 万元，{related} 为 {peer} 万元，相差上千倍，疑为元、万元写错。",
    },
    mend: "核实金额单位，全表统一用万元。",
  },
  C13: {
    title: "金额缺少“元”",
    sentences: {
      default: "「{name}」的“{value}”是单价，却没有写“元”，无法判断是元还是万元。",
    },
    mend: "补上货币单位，如“28.40元/株”。",
  },
  C14: {
    title: "名称中的数字与指标值不符",
    sentences: {
      default: "「{name}」的名称写的是“{inName}”，指标值却是“{value}”。",
    },
    mend: "核实后改成一致；名称中一般不写目标数字。",
  },
  C15: {
    title: "数值重复录入",
    sentences: {
      default: "“{value}”把同一个数写了两遍，无法当作金额读取。",
      unit: "“{value}”把单位写了两遍。",
    },
    mend: "删去重复的部分。",
  },
  C16: {
    title: "日期有误",
    sentences: {
      default: "“{value}”不是一个可能的日期或期间，疑有多余或缺少的数字。",
    },
    mend: "改为完整的日期，如“2024年6月-2025年12月”。",
  },
  C17: {
    title: "≥0 没有约束",
    sentences: {
      default: "「{name}」的指标值“{value}”无论如何都能达到，等于没有目标。",
    },
    mend: "写明要达到的数；目标就是零的，写“=0”或“0起”。",
  },
  C18: {
    title: "区间有误",
    sentences: {
      reversed: "「{name}」的区间“{value}”起点大于终点。",
      signed: "「{name}」的“{value}”既是区间又带符号，无法判断是否达到。",
    },
    mend: "区间写成“90%-95%”；只有一个界限的，写成“≥90%”。",
  },
  C19: {
    title: "指标名称是一个值",
    sentences: {
      default: "三级指标名称“{name}”只是一个值，没有说考核什么。",
      many: "{count} 个三级指标的名称只是数值（{names}…），没有说考核什么，疑为列错位。",
    },
    mend: "名称写考核的事项，值写在指标值一栏。",
  },
  C20: {
    title: "指标值重复名称",
    sentences: {
      default: "「{name}」的指标值只是把名称抄了一遍，没有说要达到什么程度。",
    },
    mend: "写明要达到的数量或程度。",
  },
  C21: {
    title: "定性定量标注不符",
    sentences: {
      number: "「{name}」标为“{label}”，指标值“{value}”却是数字。",
      words: "「{name}」标为“{label}”，指标值“{value}”却没有数字。",
    },
    mend: "按指标值改正标注，或按标注改正指标值。",
  },
  C22: {
    title: "百分比格式丢失",
    sentences: {
      default: "「{name}」是比率，“{value}”应是 {meant}：单元格丢失了百分比格式。",
    },
    mend: "改为带百分号的值，或把单元格格式设为百分比。",
  },
  C23: {
    title: "指标值与标准不符",
    sentences: {
      kind: "「{name}」的指标值“{value}”与同行的标准“{standard}”不是一类值。",
      value: "「{name}」的指标值“{value}”与同行的标准“{standard}”数值不同。",
      "full-points":
        "「{name}」的指标值是“{value}”，评分办法“{standard}”却要达到 {full}% 才得满分，两者不一致。",
      threshold: "「{name}」的评分办法“{standard}”自相矛盾：{zero}% 以下不得分，{full}% 却得分。",
    },
    mend: "核对指标值和同一行的标准、解释、评分办法，改成一致。",
  },
  C24: {
    title: "无法识别的值",
    sentences: {
      default: "「{name}」的“{value}”无法识别，疑有错字、漏字或多余的符号。",
      note: "「{name}」同行的说明“{value}”中有读不通的数字，疑有漏字或错位。",
    },
    mend: "按原件改正；程序不猜测原意。",
  },
} satisfies Record<string, RuleText>;
