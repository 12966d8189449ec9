import { type RuleText } from "../../rule-text";

/** Rules B01… */
export const rulesB = {
  B01: {
    title: "指标类别名称有误",
    sentences: {
      misspelt: "「{label}」疑为笔误，应为「{to}」。",
      unknown: "「{label}」不是规定的二级指标名称。",
    },
    mend: "改用规定的名称：数量、质量、时效、成本，经济效益、社会效益、生态效益、可持续影响，满意度指标。",
  },
  B02: {
    title: "成本指标的位置",
    sentences: {
      default: "成本指标列在产出指标之下；按所选的口径，成本是单独的一级指标。",
    },
    mend: "把成本指标移到一级指标「成本指标」之下；按旧表式填报的不必改动。",
  },
  B03: {
    title: "成本类指标的位置",
    sentences: {
      default: "「{level2}」列在「{level1}」之下，应列在一级指标「成本指标」之下。",
    },
    mend: "增设一级指标「成本指标」并移入；表式没有该一级指标的，二级指标写「成本指标」。",
  },
  B04: {
    title: "指标放错类别",
    sentences: {
      satisfaction: "「{name}」说的是满意度，却列在「{level2}」之下。",
      other: "「{name}」列在「{level2}」之下，内容应属「{wanted}」。",
      ecology: "「{name}」列在「{level2}」之下，说的是费用，与生态环境无关。",
    },
    mend: "把该行移到相应的二级指标之下，或改写指标使其与类别一致。",
  },
  B05: {
    title: "数量指标的值不是数量",
    sentences: {
      ratio: "数量指标「{name}」的值是比率“{value}”，没有说明数量是多少。",
      money: "数量指标「{name}」的值是金额“{value}”，金额应放在成本指标。",
    },
    mend: "数量指标写完成的个数、次数、人数等；比率移到质量指标，金额移到成本指标。",
  },
  B06: {
    title: "经济效益指标与经济无关",
    sentences: {
      default: "「{name}」列在经济效益指标之下，内容没有体现经济效益。",
    },
    mend: "改写为收入、成本节约、带动就业等可以衡量的经济效益，或移到社会效益指标。",
  },
  B07: {
    title: "疑为错别字",
    sentences: {
      default: "“{text}”中的“{wrong}”疑为“{right}”之误。",
      context: "“{text}”中的“{wrong}”疑为“{right}”之误，表中其他各处都写作后者。",
      linked: "“{text}”中的“{wrong}”疑为“{right}”之误，同一任务的其他指标都写作后者。",
    },
    mend: "核对后改正；确为专名的，可以忽略本条。",
  },
  B08: {
    title: "指标名称没有内容",
    sentences: {
      default: "指标名称「{name}」只是类别名，没有说明考核什么。",
    },
    mend: "写明考核的对象和内容，如“培训次数”“设备验收合格率”。",
  },
} satisfies Record<string, RuleText>;
