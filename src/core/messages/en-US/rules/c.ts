import { type rulesC as zh } from "../../zh-CN/rules/c";
import { type SameRules } from "../../rule-text";

/** Rules C01… */
export const rulesC: SameRules<typeof zh> = {
  C01: {
    title: "Target is no value to assess",
    sentences: {
      quantity: "“{name}” is a quantity; its target “{value}” holds no number.",
      cost: "“{name}” is a cost; its target “{value}” is no amount to compare with the budget.",
      satisfaction: "“{name}” is about satisfaction; its target “{value}” is no percentage.",
      name: "The target “{value}” of “{name}” reads like another indicator's name.",
      question: "The target “{value}” of “{name}” is a question.",
      scale: "The target “{value}” of “{name}” is the whole scale of grades.",
    },
    mend: "Write sign, number and unit, such as ≥7次, ≤3万元 or ≥90%; for words, the grade to reach.",
  },
  C02: {
    title: "Vague target",
    sentences: {
      output: "“{name}” is an output; nobody can say at year's end whether “{value}” was reached.",
      benefit: "The target “{value}” of “{name}” has no measure; use a figure where you can.",
    },
    mend: "Use a count, a rate or a fact that can be checked.",
  },
  C03: {
    title: "Timeliness without a time",
    sentences: {
      default: "The target “{value}” of “{name}” names no date, duration or rate.",
    },
    mend: "Write a date, a number of days, or a rate of what is done in time.",
  },
  C04: {
    title: "Rate over 100%",
    sentences: {
      default: "“{name}” cannot exceed 100%; the table says “{value}”.",
    },
    mend: "Look for a digit too many (292% for ≥92%), or name it a growth or completion rate.",
  },
  C05: {
    title: "≥100% means 100%",
    sentences: {
      default: "“{name}” cannot exceed 100%; “{value}” is read as =100%.",
    },
    mend: "Write =100% or 100%.",
  },
  C06: {
    title: "Sign points the wrong way",
    sentences: {
      "bad-floor":
        "“{name}” is better when lower and needs a ceiling; “{value}” sets a floor. {sign} was probably meant.",
      "good-ceiling":
        "“{name}” is better when higher and needs a floor; “{value}” sets a ceiling. {sign} was probably meant.",
      "cost-floor":
        "“{name}” is a cost and needs a ceiling; “{value}” sets a floor. {sign} was probably meant.",
      "time-floor":
        "“{name}” is better when shorter and needs a ceiling; “{value}” sets a floor. {sign} was probably meant.",
      "count-ceiling":
        "“{name}” should say how much is done at least; “{value}” sets a ceiling. {sign} was probably meant.",
      "gain-ceiling":
        "“{name}” is a benefit, the more the better; “{value}” sets a ceiling. {sign} was probably meant.",
    },
    mend: "Turn the sign round, or say in the name that it is a limit.",
  },
  C07: {
    title: "Rate without a percentage",
    sentences: {
      unit: "“{name}” is a rate; its target “{value}” is no percentage.",
      bare: "“{name}” is a rate; its target “{value}” lacks the percent sign.",
    },
    mend: "Write a percentage, or rename the indicator to what is counted.",
  },
  C08: {
    title: "Percentage of nothing named",
    sentences: {
      default: "“{value}” is a percentage, but “{name}” does not say of what.",
    },
    mend: "Complete the name with 率, 比例 or 程度.",
  },
  C09: {
    title: "Name and unit disagree",
    sentences: {
      measure: "“{name}” counts {word}; its target “{value}” is in “{unit}”.",
      period: "“{name}” is a span of time; its target “{value}” names none.",
      date: "“{name}” is a date; its target “{value}” is a percentage.",
      amount: "“{name}” is an amount; its target “{value}” is a percentage.",
      fraction:
        "The target “{value}” of “{name}” is no whole number, and “{unit}” cannot be divided. A 万 was probably left out, or the figure is wrong.",
    },
    mend: "Correct the unit after the name, or the name after the value.",
  },
  C10: {
    title: "Name does not say what is counted",
    sentences: {
      quantity: "“{name}” names the task only, not what “{value}” counts.",
      cost: "“{name}” names the task only, not that it is a cost ({value}).",
    },
    mend: "End the name with what is counted: 次数, 人数, 经费.",
  },
  C11: {
    title: "Units disagree",
    sentences: {
      column: "The value of “{name}” is written in “{written}”, the unit column says “{column}”.",
      actual: "“{name}” is planned in “{planned}” and reported in “{written}”.",
    },
    mend: "Use one unit for target and actual.",
  },
  C12: {
    title: "Amount of the wrong magnitude",
    sentences: {
      peers:
        "“{name}” is “{value}” ({amount} 万元) where the table's other costs are around {peer} 万元: a wrong unit?",
      budget:
        "“{name}” is “{value}” ({amount} 万元) against a budget of {peer} 万元: a wrong unit?",
      actual:
        "The actual “{value}” ({amount} 万元) of “{name}” is far off its target ({peer} 万元): a wrong unit?",
      sum: "“{name}” is “{value}” ({amount} 万元); in the unit of the other amounts, the costs come to just the budget of {peer} 万元: a wrong unit?",
      fund: "“{value}” under “{name}” is {amount} 万元, {related} is {peer} 万元, a thousand times off: a wrong unit?",
    },
    mend: "Check the unit; use 万元 throughout.",
  },
  C13: {
    title: "Amount without 元",
    sentences: {
      default: "“{value}” of “{name}” is a price without its currency: 元 or 万元?",
    },
    mend: "Add the currency, such as 28.40元/株.",
  },
  C14: {
    title: "Number in the name contradicts the target",
    sentences: {
      default: "“{name}” says “{inName}”, its target is “{value}”.",
    },
    mend: "Make them agree; better leave the target out of the name.",
  },
  C15: {
    title: "Value typed twice",
    sentences: {
      default: "“{value}” repeats the same number and cannot be read as an amount.",
      unit: "“{value}” repeats its unit.",
    },
    mend: "Delete the repetition.",
  },
  C16: {
    title: "Impossible date",
    sentences: {
      default: "“{value}” is no possible date or period: a digit too many or too few?",
    },
    mend: "Write full dates, such as 2024年6月-2025年12月.",
  },
  C17: {
    title: "≥0 asks for nothing",
    sentences: {
      default: "The target “{value}” of “{name}” is met whatever happens.",
    },
    mend: "Write what is to be reached; where it is zero, =0.",
  },
  C18: {
    title: "Impossible range",
    sentences: {
      reversed: "The range “{value}” of “{name}” ends below its start.",
      signed: "“{value}” of “{name}” is a range with a sign; nobody can say whether it is met.",
    },
    mend: "Write 90%-95% for a range, ≥90% for one bound.",
  },
  C19: {
    title: "Name is a value",
    sentences: {
      default: "The indicator's name “{name}” is only a value.",
      many: "{count} indicators are named with values only ({names}…): columns shifted?",
    },
    mend: "Name what is assessed; the value belongs in the target column.",
  },
  C20: {
    title: "Target repeats the name",
    sentences: {
      default: "The target of “{name}” only repeats its name.",
    },
    mend: "Write how much or how well.",
  },
  C21: {
    title: "Label contradicts the target",
    sentences: {
      number: "“{name}” is labelled “{label}”, but its target “{value}” is a number.",
      words: "“{name}” is labelled “{label}”, but its target “{value}” holds no number.",
    },
    mend: "Correct the label or the target.",
  },
  C22: {
    title: "Percent format lost",
    sentences: {
      default:
        "“{name}” is a rate; “{value}” stands for {meant}: the cell lost its percent format.",
    },
    mend: "Write the percent sign, or set the cell's format to percent.",
  },
  C23: {
    title: "Target contradicts its standard",
    sentences: {
      kind: "The target “{value}” of “{name}” and the standard “{standard}” in its row are of different kinds.",
      value: "The target “{value}” of “{name}” differs from the standard “{standard}” in its row.",
      "full-points":
        "The target of “{name}” is “{value}”, yet the scoring rule “{standard}” gives full points from {full}% only.",
      threshold:
        "The scoring rule “{standard}” of “{name}” contradicts itself: nothing below {zero}%, yet points at {full}%.",
    },
    mend: "Make target, standard and scoring rule of the row agree.",
  },
  C24: {
    title: "Value cannot be read",
    sentences: {
      default: "“{value}” of “{name}” cannot be read: a wrong, missing or stray character?",
      note: "The note “{value}” beside “{name}” holds a figure that cannot be read.",
    },
    mend: "Correct it after the original; nothing is guessed.",
  },
};
