import { type rulesD as zh } from "../../zh-CN/rules/d";
import { type SameRules } from "../../rule-text";

/** Rules D01… */
export const rulesD: SameRules<typeof zh> = {
  D01: {
    title: "Costs and budget disagree",
    sentences: {
      over: "{lines} cost indicators come to {sum} 万元, {difference} 万元 more than the budget of {budget} 万元.",
      under:
        "{lines} cost indicators come to {sum} 万元; {difference} 万元 of the budget of {budget} 万元 have none.",
    },
    mend: "Check the cost lines and the budget; unit costs are not added.",
    passes: { default: "Costs come to {sum} 万元, as the budget of {budget} 万元" },
    notJudged: {
      "several-years": "{cell} covers several years and cannot be compared with the year's budget",
      magnitude:
        "The unit of the amount in {cell} is doubtful; costs cannot be compared with the budget",
      "budget-unit": "The budget in {cell} has no unit; costs cannot be compared with it",
      "budget-unreadable": "The budget in {cell} cannot be read; costs cannot be compared with it",
      blank: "The cost in {cell} is blank; the sum is incomplete",
      words: "The cost in {cell} is no amount; the sum is incomplete",
      "no-unit": "The cost in {cell} has no unit; it cannot be compared with the budget",
      unreadable: "The cost in {cell} cannot be read; the sum is incomplete",
    },
  },
  D02: {
    title: "Total and sources disagree",
    sentences: {
      default:
        "“{label}” is {total} 万元, its sources come to {sum} 万元: {difference} 万元 apart.",
      tasks: "The tasks come to {sum} 万元, {difference} 万元 more than the total of {total} 万元.",
    },
    mend: "Make the total and its sources agree.",
    passes: {
      default: "The total of {total} 万元 is the sum of its {parts} sources",
      tasks: "The total of {total} 万元 is the sum of its {parts} tasks",
    },
  },
  D03: {
    title: "Parts and whole disagree",
    sentences: {
      target: "“{name}” is {total}{unit}; its parts come to {sum}{unit}.",
      actual: "The actual of “{name}” is {total}{unit}; its parts come to {sum}{unit}.",
      mixed: "“{name}” of {total}{unit} adds up parts in different units.",
    },
    mend: "Check the whole and its parts; do not add different units.",
    passes: { default: "“{name}” of {total}{unit} is the sum of its {parts} parts" },
    notJudged: { default: "The part in {cell} has no number; “{name}” cannot be added up" },
  },
  D04: {
    title: "Stated sum is wrong",
    sentences: {
      default: "“{sum}” does not hold: the left side is {computed}, the right side {stated}.",
      list: "“{heading}” states a total of {stated} 万元; its rows come to {computed} 万元.",
    },
    mend: "Work it out again and correct the figures.",
    passes: {
      default: "{sum} holds",
      list: "“{heading}” of {stated} 万元 is the sum of its rows",
    },
  },
  D05: {
    title: "Quantity times price exceeds the budget",
    sentences: {
      default:
        "“{name}” {price} times {quantity} is {product} 万元, more than the budget of {budget} 万元.",
      ceiling:
        "“{name}” {price} times {quantity} may come to {product} 万元, more than the budget of {budget} 万元.",
    },
    mend: "Check quantity, price and budget; where levels share the cost, state your own share.",
    passes: { default: "{quantity} × {price} = {product} 万元, as the budget of {budget} 万元" },
  },
  D06: {
    title: "Cost without output",
    sentences: {
      cost: "No quantity or quality says what the {amount} 万元 of “{name}” are spent on.",
      output: "The output “{name}” has no cost.",
    },
    mend: "Add the missing output or cost; merge what is listed twice.",
  },
  D07: {
    title: "Unit cost stands out",
    sentences: {
      default:
        "“{name}” comes to {each} 万元/{unit}, {times} times what such tasks cost here ({usual} 万元/{unit}).",
    },
    mend: "Check quantity and amount; explain it where it is right.",
  },
  D08: {
    title: "Only one cost line",
    sentences: {
      default: "“{name}” is the only cost and equals the whole budget of {amount} 万元.",
    },
    mend: "List costs by what is bought, or use unit costs.",
  },
  D09: {
    title: "Spending that belongs elsewhere",
    sentences: {
      basic: "{item} in “{name}” is basic spending and does not belong in a project.",
      controlled: "{item} in “{name}” is one of the three controlled public expenses.",
    },
    mend: "Check its nature and move it out of the project.",
  },
  D10: {
    title: "Income and spending disagree",
    sentences: {
      income: "The parts by income come to {sum} 万元, the total is {total} 万元.",
      spending: "The parts by spending come to {sum} 万元, the total is {total} 万元.",
      sides: "The parts by spending come to {sum} 万元, those by income to {total} 万元.",
    },
    mend: "Make total, income and spending agree.",
    passes: { default: "Income {income} 万元 and spending {spending} 万元 equal the total" },
  },
  D11: {
    title: "Budget changed without explanation",
    sentences: {
      raised: "The budget rose from {before} to {after} 万元 (+{change}%) and nothing says why.",
      cut: "The budget fell from {before} to {after} 万元 (−{change}%) and nothing says why.",
    },
    mend: "Say what the change rests on.",
  },
  D12: {
    title: "Amounts of several years",
    sentences: {
      default:
        "“{name}” of “{value}” covers several years and cannot be compared with the year's budget.",
    },
    mend: "State amounts of several years apart from the year's.",
    notJudged: {
      default: "{cell} “{name}” is for the whole period and is not compared with the year's budget",
    },
  },
  D13: {
    title: "Amounts without a unit",
    sentences: {
      default: "The amount “{value}” does not say whether it is 元 or 万元 ({count} such cells).",
    },
    mend: "State the unit in the head of the form.",
  },
  D14: {
    title: "Unit given twice",
    sentences: {
      default:
        "The label gives the unit “{unit}”; “{value}” repeats it and reads ten thousand times too large.",
      other: "The label gives the unit “{unit}”, but “{value}” is written in “{written}”.",
    },
    mend: "Keep the number only, in the unit of the label.",
  },
};
