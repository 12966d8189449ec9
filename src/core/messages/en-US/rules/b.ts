import { type rulesB as zh } from "../../zh-CN/rules/b";
import { type SameRules } from "../../rule-text";

/** Rules B01… */
export const rulesB: SameRules<typeof zh> = {
  B01: {
    title: "Wrong name of a dimension",
    sentences: {
      misspelt: "“{label}” looks miswritten; it should be “{to}”.",
      unknown: "“{label}” is not one of the second-level names of the forms.",
    },
    mend: "Use the official names: 数量, 质量, 时效, 成本, 经济效益, 社会效益, 生态效益, 可持续影响, 满意度指标.",
  },
  B02: {
    title: "Place of the cost indicators",
    sentences: {
      default:
        "Costs stand under 产出指标; in the profile in use they are a first level of their own.",
    },
    mend: "Move them under a first level 成本指标; forms of the older kind may stay as they are.",
  },
  B03: {
    title: "Place of a kind of cost",
    sentences: { default: "“{level2}” stands under “{level1}”; it belongs under 成本指标." },
    mend: "Add a first level 成本指标 and move it there, or call the second level 成本指标.",
  },
  B04: {
    title: "Indicator under the wrong dimension",
    sentences: {
      satisfaction: "“{name}” is about satisfaction but stands under “{level2}”.",
      other: "“{name}” stands under “{level2}” but belongs under “{wanted}”.",
      ecology: "“{name}” stands under “{level2}” but speaks of money, not of the environment.",
    },
    mend: "Move the row to the dimension it belongs to, or reword it.",
  },
  B05: {
    title: "Quantity target is no quantity",
    sentences: {
      ratio: "The quantity indicator “{name}” has the ratio {value} and does not say how many.",
      money: "The quantity indicator “{name}” has the amount {value}, which belongs under cost.",
    },
    mend: "State a count under quantity; move ratios to quality and amounts to cost.",
  },
  B06: {
    title: "Economic benefit without economy",
    sentences: { default: "“{name}” stands under economic benefit but says nothing economic." },
    mend: "Reword it as income, savings or jobs that can be measured, or move it to social benefit.",
  },
  B07: {
    title: "Probable slip",
    sentences: {
      default: "“{wrong}” in “{text}” is probably meant to be “{right}”.",
      context: "“{wrong}” in “{text}” is probably “{right}”, as the table writes elsewhere.",
      linked: "“{wrong}” in “{text}” is probably “{right}”, as the same task's other rows write.",
    },
    mend: "Check and correct it; ignore the finding where it is a proper name.",
  },
  B08: {
    title: "Name without content",
    sentences: { default: "“{name}” only names its category and does not say what is measured." },
    mend: "Name what is measured, such as 培训次数 or 设备验收合格率.",
  },
};
