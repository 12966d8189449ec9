import { type RuleText } from "../../rule-text";

/** Rules D01… */
export const rulesD = {
  D01: {
    title: "成本指标与预算不符",
    sentences: {
      over: "{lines} 条成本指标合计 {sum} 万元，超过预算 {budget} 万元，多出 {difference} 万元。",
      under:
        "{lines} 条成本指标合计 {sum} 万元，少于预算 {budget} 万元，还有 {difference} 万元没有对应的成本指标。",
    },
    mend: "核对各条成本指标和预算金额；单价、人均标准不计入合计。",
    passes: { default: "成本指标合计 {sum} 万元，与预算 {budget} 万元一致" },
    notJudged: {
      "several-years": "{cell} 是多年金额，无法与当年预算比较",
      magnitude: "{cell} 的金额单位疑有误，成本合计无法与预算比较",
      "budget-unit": "{cell} 的预算金额没有单位，无法与成本合计比较",
      "budget-unreadable": "{cell} 的预算金额无法识别，无法与成本合计比较",
      blank: "{cell} 的成本金额为空，合计不完整，无法与预算比较",
      words: "{cell} 的成本指标不是金额，合计不完整，无法与预算比较",
      "no-unit": "{cell} 的成本金额没有单位，无法与预算比较",
      unreadable: "{cell} 的成本金额无法识别，无法与预算比较",
    },
  },
  D02: {
    title: "资金总额与来源合计不符",
    sentences: {
      default: "「{label}」为 {total} 万元，各项来源合计 {sum} 万元，相差 {difference} 万元。",
      tasks: "各项任务的金额合计 {sum} 万元，超过资金总额 {total} 万元，多出 {difference} 万元。",
    },
    mend: "核对总额和各项资金来源，改成一致。",
    passes: {
      default: "资金总额 {total} 万元，与 {parts} 项来源合计一致",
      tasks: "资金总额 {total} 万元，与 {parts} 项任务金额合计一致",
    },
  },
  D03: {
    title: "分项之和与总数不符",
    sentences: {
      target: "「{name}」为 {total}{unit}，其中各项合计 {sum}{unit}。",
      actual: "「{name}」的完成值为 {total}{unit}，其中各项合计 {sum}{unit}。",
      mixed: "「{name}」为 {total}{unit}，由不同单位的分项相加而得。",
    },
    mend: "核对总数和“其中”各项；单位不同的分项不宜相加。",
    passes: { default: "「{name}」{total}{unit}，与其中 {parts} 项合计一致" },
    notJudged: { default: "{cell} 的分项没有数字，无法核对「{name}」的合计" },
  },
  D04: {
    title: "测算的算式不成立",
    sentences: {
      default: "算式“{sum}”不成立：左边等于 {computed}，右边写的是 {stated}。",
      list: "「{heading}」的合计为 {stated} 万元，各行相加为 {computed} 万元。",
    },
    mend: "重新计算，改正算式中的数字。",
    passes: { default: "算式 {sum} 成立", list: "「{heading}」合计 {stated} 万元，与各行相符" },
  },
  D05: {
    title: "数量乘单价超过预算",
    sentences: {
      default:
        "「{name}」{price}，数量 {quantity}，相乘得 {product} 万元，超过预算 {budget} 万元。",
      ceiling:
        "「{name}」{price}，数量 {quantity}，都按上限计得 {product} 万元，超过预算 {budget} 万元。",
    },
    mend: "核对数量、单价和预算；由多级财政分担的，写明本级分担的标准。",
    passes: { default: "{quantity} × {price} = {product} 万元，与预算 {budget} 万元相符" },
  },
  D06: {
    title: "成本与产出不对应",
    sentences: {
      cost: "成本「{name}」{amount} 万元，没有数量或质量指标说明这笔钱做什么。",
      output: "产出「{name}」没有对应的成本指标。",
    },
    mend: "补写对应的数量、质量指标或成本指标；与其他经费重复的，合并。",
  },
  D07: {
    title: "单位成本明显偏高",
    sentences: {
      default:
        "「{name}」折合 {each} 万元/{unit}，是同表同类任务（{usual} 万元/{unit}）的 {times} 倍。",
    },
    mend: "核对数量和金额；确有原因的，在测算依据中说明。",
  },
  D08: {
    title: "成本只有一条",
    sentences: {
      default: "只有「{name}」一条成本指标，等于全部预算 {amount} 万元，看不出钱花在哪里。",
    },
    mend: "按支出内容分列成本控制数，或改用单位成本。",
  },
  D09: {
    title: "不宜列入项目的支出",
    sentences: {
      basic: "「{name}」中的{item}一般属于基本支出，不宜列入项目。",
      controlled: "「{name}」中的{item}属于“三公”经费，应在部门预算中单独控制。",
    },
    mend: "核实经费性质；属于基本支出或“三公”经费的，从项目中移出。",
  },
  D10: {
    title: "收入与支出合计不符",
    sentences: {
      income: "按收入性质分各项合计 {sum} 万元，与资金总额 {total} 万元不符。",
      spending: "按支出性质分各项合计 {sum} 万元，与资金总额 {total} 万元不符。",
      sides: "按支出性质分各项合计 {sum} 万元，与按收入性质分的 {total} 万元不符。",
    },
    mend: "核对总额、按收入性质和按支出性质的各项，改成一致。",
    passes: { default: "按收入性质 {income} 万元、按支出性质 {spending} 万元，与资金总额一致" },
  },
  D11: {
    title: "预算调整未说明",
    sentences: {
      raised: "预算由年初 {before} 万元调整为 {after} 万元，增加 {change}%，没有说明追加的原因。",
      cut: "预算由年初 {before} 万元调整为 {after} 万元，减少 {change}%，没有说明调减的原因。",
    },
    mend: "在原因栏说明追加或调减的依据。",
  },
  D12: {
    title: "多年金额不与当年比较",
    sentences: {
      default: "「{name}」“{value}”是多年金额，不能与当年预算比较。",
    },
    mend: "多年或累计金额单独列示，当年金额另写。",
    notJudged: { default: "{cell}「{name}」是整个实施期的金额，不与当年预算比较" },
  },
  D13: {
    title: "金额没有单位",
    sentences: {
      default: "资金栏的金额“{value}”没有写明是元还是万元（共 {count} 处）。",
    },
    mend: "在表头或资金栏写明“单位：万元”。",
  },
  D14: {
    title: "单位重复",
    sentences: {
      default: "栏目已注明单位“{unit}”，“{value}”又写了一次单位，会被读大一万倍。",
      other: "栏目注明的单位是“{unit}”，“{value}”写的却是“{written}”，两个单位不一致。",
    },
    mend: "只留以栏目单位计的数字。",
  },
} satisfies Record<string, RuleText>;
