import { type RuleText } from "../../rule-text";

/** Rules E01… */
export const rulesE = {
  E01: {
    title: "年份不一致",
    sentences: {
      period: "表为 {year} 年度，实施期“{text}”却是 {other} 年。",
      goal: "表为 {year} 年度，目标“{text}”写的是 {other} 年。",
      project: "表为 {year} 年度，项目名称「{text}」写的是 {other} 年。",
      target: "表为 {year} 年度，「{name}」的时间“{text}”是 {other} 年。",
      name: "表为 {year} 年度，指标「{text}」写的是 {other} 年。",
    },
    mend: "核对后改成本年度；确指其他年份的（如结转、评估往年），在文字中说明。",
  },
  E02: {
    title: "疑为往年内容",
    sentences: {
      default: "“{text}”中的{terms}到 {until} 年为止，{year} 年度的表疑为沿用往年内容。",
      linked:
        "“{text}”中的{terms}到 {until} 年为止，与同一任务的{partners}（{related}）不一致，疑为沿用往年内容。",
      "not-yet": "“{text}”中的{terms}在 {from} 年才有，与 {year} 年度的表不符。",
    },
    mend: "改成本年度的任务；确属后续工作的，写明“常态化”“后续”等字样。",
  },
  E03: {
    title: "同一任务的指标说法不一",
    sentences: {
      default: "「{name}」与同一任务的{others}（{related}）说的不是一件事，疑为误填或沿用旧表。",
    },
    mend: "核对该行，改成与同一任务的数量、成本指标一致的内容。",
  },
  E04: {
    title: "时间先后颠倒",
    sentences: {
      period: "实施期“{text}”的结束早于开始。",
      span: "「{name}」的时间“{text}”，结束早于开始。",
      "after-period": "「{name}」的时间“{text}”晚于实施期的结束（{end:date}）。",
    },
    mend: "改正起止时间，使指标的完成时间落在实施期之内。",
  },
  E05: {
    title: "年度目标照抄总目标",
    sentences: {
      default:
        "实施期为 {first}—{last} 年，年度目标与实施期目标（{related}）一字不差，看不出本年做什么。",
    },
    mend: "把实施期目标分解到本年度，写明本年要完成的部分。",
  },
  E06: {
    title: "目标没有实质内容",
    sentences: {
      vacuous: "年度目标没有数字，也没有提到 {count} 个指标中的任何任务，适用于任何单位任何一年。",
      duty: "年度目标写的是部门职责，没有数字，与 {count} 个指标对不上。",
      "with-duty":
        "年度目标没有数字，也没有提到 {count} 个指标中的任何任务；实施期目标（{related}）写的是部门职责。",
    },
    mend: "写明本年要完成的主要任务、数量和要达到的效果，与下面的指标对应。",
  },
  E07: {
    title: "目标中的数字对不上",
    sentences: {
      expected: "目标中写“{written}”，而指标「{name}」的指标值是“{value}”（{related}）。",
      result: "完成情况中写“{written}”，而指标「{name}」的完成值是“{value}”（{related}）。",
      "less-than-goal": "完成情况为“{written}”，目标为“{planned}”（{related}），没有说明原因。",
      sum: "文中列出的各项{parts}合计 {sum}，与所写的“{total}”不符。",
    },
    mend: "核对后统一数字；确未完成的，写明原因。",
  },
  E08: {
    title: "名称不一致",
    sentences: {
      unit: "填报单位「{name}」与{others}（{related}）不一致。",
      office: "这里写的是「{name}」，{related} 写的是「{other}」，机关相同而地名不同。",
      county: "这里写的是「{name}」，{related} 写的是「{other}」，地名不同。",
      "near-place":
        "这里写的是「{other}」，{related} 写的是「{place}」，只差一个字，疑有一处写错。",
      wording: "这里写的是“{text}”，{related} 写的是“{base}”，只差一个字，宜统一写法。",
      place: "项目名称是「{place}」的项目，这里写的是「{other}」。",
      sheets: "同一项目在工作表「{sheet}」中的部门是「{other}」，这里是「{name}」。",
    },
    mend: "核对后统一名称。",
  },
  E09: {
    title: "指标重复",
    sentences: {
      default: "「{name}」在「{level2}」下重复出现（另见 {related}）。",
    },
    mend: "删去重复的一行；内容不同的，改写名称以示区别。",
  },
  E10: {
    title: "连续相同的数",
    sentences: {
      default: "连续 {count} 个不同类别的指标，指标值都是 {value}，疑为复制填充。",
    },
    mend: "逐行核对，填写各自的指标值。",
  },
  E11: {
    title: "一个值说明不了几件事",
    sentences: {
      default: "「{name}」说了几件事，“{value}”没有衡量其中的“{part}”。",
    },
    mend: "分成几个指标，各写各的数量和单位。",
  },
  E12: {
    title: "项目名称笼统",
    sentences: {
      "and-so-on": "项目名称「{name}」以“等”概括，看不出包含哪些内容。",
      "only-money": "项目名称「{name}」只说明是经费，没有说做什么。",
    },
    mend: "名称写明主要内容；打包多项任务的，宜分设项目。",
  },
  E13: {
    title: "同一任务的名称不统一",
    sentences: {
      wording: "「{name}」与同一任务的「{first}」（{related}）用词不同，是否同一件事应当说清。",
      signs: "「{name}」与同一任务的「{first}」（{related}）标点不同，疑漏写顿号。",
    },
    mend: "同一任务在数量、质量、成本指标中使用同样的名称。",
  },
  E14: {
    title: "指标与项目无关",
    sentences: {
      default: "「{name}」衡量的是{domains}，而项目是{own}，疑为套用其他项目的指标。",
    },
    mend: "换成衡量本项目内容的指标；确属本项目的，在目标或概况中写明。",
  },
  E15: {
    title: "效益没有对应的产出",
    sentences: {
      default: "「{name}」要靠{acts}实现，而产出、成本和目标中都没有{acts}。",
    },
    mend: "补写相应的产出指标（及经费），或换成由现有产出带来的效益。",
  },
  E16: {
    title: "目标不成文",
    sentences: {
      "expected-number": "绩效目标一栏只有“{text}”，不是目标。",
      "expected-words": "绩效目标一栏只有“{text}”，没有说要做什么、做到什么程度。",
      "expected-name": "绩效目标一栏只重复了项目名称。",
      "result-number": "完成情况一栏只有“{text}”，没有说明完成了什么。",
      "result-words": "完成情况一栏只有“{text}”，没有说明完成了什么。",
      "result-name": "完成情况一栏只重复了项目名称。",
    },
    mend: "写明要做什么、做到什么程度；完成情况对照目标逐项说明。",
  },
  E17: {
    title: "指标值与往年相同",
    sentences: {
      default: "{rows} 个指标中有 {same} 个与工作表「{sheet}」（{year} 年度）完全相同，疑为照搬。",
    },
    mend: "按本年度的任务和预算重新核定指标值。",
  },
  E18: {
    title: "指标值低于往年",
    sentences: {
      default: "「{name}」的指标值“{now}”低于 {year} 年度的“{before}”（工作表「{sheet}」）。",
      ceiling: "「{name}」的上限“{now}”比 {year} 年度的“{before}”（工作表「{sheet}」）放宽了。",
    },
    mend: "核对是否偏低；任务确有减少的，说明原因。",
  },
  E19: {
    title: "两张表的预算不一致",
    sentences: {
      default: "同一项目的预算，这里是 {own}，工作表「{sheet}」是 {other}。",
    },
    mend: "核对后统一；年中调整过的，填写调整后的预算数并说明。",
    passes: {
      default: "预算 {amount} 与工作表「{sheet}」一致",
    },
  },
} satisfies Record<string, RuleText>;
