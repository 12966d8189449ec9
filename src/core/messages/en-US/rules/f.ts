import { type rulesF as zh } from "../../zh-CN/rules/f";
import { type SameRules } from "../../rule-text";

/** Rules F01… */
export const rulesF: SameRules<typeof zh> = {
  F01: {
    title: "Weights do not come to 100",
    sentences: {
      default: "Indicators carry {rows} points, execution {execution}: {total} instead of 100.",
      rows: "Indicators carry {total} points instead of 100 (90 where execution counts apart).",
      labels: "The labels say {rows} points and {execution} for execution: {total} instead of 100.",
    },
    mend: "Adjust the weights so that they come to 100 with that of execution.",
    passes: {
      default: "Weights: indicators {rows} + execution {execution} = {total}",
      rows: "Weights of the indicators come to {total}",
    },
    notJudged: { default: "{cell} has a score but no weight; the sum cannot be checked" },
  },
  F02: {
    title: "Weights of a level differ from the rule",
    sentences: {
      note: "{name} carries {sum} points; the form's own note says {wished}.",
      profile: "{name} carries {sum} points, usually {wished}; a change should be explained.",
    },
    mend: "Adjust the weights or explain them.",
  },
  F03: {
    title: "Label and rows disagree on points",
    sentences: {
      default: "“{name}” says {printed} points; its rows come to {sum}.",
    },
    mend: "Correct the label or the weights of the rows.",
    passes: { default: "The rows of “{name}” come to {sum} points, as its label says" },
  },
  F04: {
    title: "Impossible score",
    sentences: {
      over: "“{name}” scores {score}, above its weight of {weight}.",
      hundred: "“{name}” scores {score}, above the full {weight} points.",
      negative: "“{name}” scores {score}; a score cannot be negative.",
      words: "The score “{score}” of “{name}” is no number.",
    },
    mend: "Write a number between 0 and the weight.",
  },
  F05: {
    title: "Missed, yet full score",
    sentences: {
      default:
        "“{name}”: target {target}, actual {actual}: missed, yet it scores all {score} points.",
      late: "“{name}” was due {target} and done {actual}: late, yet it scores all {score} points.",
    },
    mend: "Score in proportion and give the reason.",
  },
  F06: {
    title: "Ceiling exceeded, yet full score",
    sentences: {
      default:
        "“{name}”: ceiling {target}, actual {actual}: exceeded, yet it scores all {score} points.",
    },
    mend: "Take points by how far it was exceeded and give the reason.",
  },
  F07: {
    title: "Score off the formula",
    sentences: {
      default:
        "“{name}”: target {target}, actual {actual}, weight {weight}: {expected} points in proportion, not {score}.",
    },
    mend: "Score in proportion, or state the rule that was used.",
  },
  F08: {
    title: "Met, yet points taken",
    sentences: {
      default:
        "“{name}”: target {target}, actual {actual}: met, yet {score} of {weight} points and no reason.",
      block:
        "“{name}” carries {weight} points; all was met, yet its rows come to {score}, and no reason.",
      execution: "“{name}”: actual {actual}, yet {score} of {weight} points and no reason.",
    },
    mend: "Give full points, or the reason for taking some.",
  },
  F09: {
    title: "Missed without a reason",
    sentences: {
      default: "“{name}”: target {target}, actual {actual}: missed, and nothing says why.",
      ceiling: "“{name}”: ceiling {target}, actual {actual}: exceeded, and nothing says why.",
      late: "“{name}” was due {target} and done {actual}: late, and nothing says why.",
    },
    mend: "State the reason and what will be done.",
  },
  F10: {
    title: "Far above the target",
    sentences: {
      default: "“{name}”: target {target}, actual {actual}: {rate}% of it, and nothing says why.",
      strong:
        "“{name}”: target {target}, actual {actual}: {rate}% of it. Target too low, or a wrong figure?",
      zero: "“{name}”: target {target}, actual {actual}. A target of 0 is far exceeded from {from} on, and nothing says why.",
    },
    mend: "Explain it; where the target was too low, take points moderately.",
  },
  F11: {
    title: "Execution rate or its score is wrong",
    sentences: {
      rate: "The rate says {printed}; {executed} 万元 executed ÷ {budget} 万元 budgeted is {computed}%.",
      "no-budget": "The budget is 0 and {executed} 万元 were spent; no rate can be {printed}.",
      score: "{computed}% executed of {weight} points is {wished}, not {score}.",
    },
    mend: "Rate = executed ÷ budget; score = rate × weight, at most the weight.",
    passes: { default: "Execution {executed} ÷ {budget} 万元 = {computed}%, as printed" },
    notJudged: { executed: "{cell} holds no executed amount; the rate cannot be checked" },
  },
  F12: {
    title: "Points on single sources",
    sentences: {
      default: "Rows of single sources carry points ({count} cells); only the total does.",
    },
    mend: "Write — there.",
  },
  F13: {
    title: "Total score is not the sum",
    sentences: {
      default:
        "The total says {declared}; the scores come to {computed} (execution {execution} included).",
      rows: "The total says {declared}; the scores come to {computed}.",
    },
    mend: "Check the scores and correct the total.",
    passes: { default: "The total of {declared} is the sum of the scores" },
    notJudged: { default: "The score in {cell} is blank; the total cannot be checked" },
  },
  F14: {
    title: "Low execution unexplained",
    sentences: {
      default: "Only {rate}% of the budget was executed, less than 90%, and nothing says why.",
    },
    mend: "Say why the money was not used.",
  },
  F15: {
    title: "Score outside its tier",
    sentences: {
      met: "“{name}” says “{actual}”: {from}–{to} points, not {score}.",
      partly: "“{name}” says “{actual}”: from {from} to under {to} points, not {score}.",
      "not-met": "“{name}” says “{actual}”: under {to} points, not {score}.",
    },
    mend: "Correct the score after its tier, or what is said of the result.",
  },
  F16: {
    title: "Money and outputs do not match",
    sentences: {
      unspent: "Only {rate}% of the budget was executed, yet all outputs were reached.",
      unfinished: "{rate}% of the budget was executed, yet an output is below four fifths.",
    },
    mend: "Check both and explain.",
  },
  F17: {
    title: "Actual is no measured value",
    sentences: {
      blank: "“{name}” has no actual value.",
      operator: "The actual “{actual}” of “{name}” carries a sign: a target, not what was reached.",
      none: "The actual of “{name}” says “{actual}”, not how much was reached.",
      scale: "The actual “{actual}” of “{name}” is the whole scale of grades.",
      column: "None of {count} indicators has an actual value.",
    },
    mend: "Write what was reached, without ≥ or ≤.",
  },
  F18: {
    title: "Result copies the goal",
    sentences: {
      default: "The result “{text}” repeats the goal word for word.",
    },
    mend: "Write what was done and how much.",
  },
  F19: {
    title: "Everything as planned, every score full",
    sentences: {
      default:
        "All {count} actuals equal their targets and all scores are full; check the sources.",
    },
    mend: "Check that the actuals were measured.",
  },
  F20: {
    title: "Self-evaluation differs from the target table",
    sentences: {
      changed: "The target {own} of “{name}” is {other} in the target table (sheet “{sheet}”).",
      dropped: "“{name}” of the target table (sheet “{sheet}”) is not evaluated.",
      added: "“{name}” is not in the target table (sheet “{sheet}”).",
      renamed: "“{name}” is named “{other}” in the target table (sheet “{sheet}”).",
      "other-table":
        "Of {count} indicators of the target table (sheet “{sheet}”) only {common} are evaluated; these may be two sets.",
    },
    mend: "Evaluate the approved targets one by one; enclose the approval of changes.",
    passes: { default: "{count} indicators agree with the target table (sheet “{sheet}”)" },
  },
  F21: {
    title: "Actual costs and execution disagree",
    sentences: {
      under:
        "Actual costs come to {sum} 万元, {difference} 万元 less than the {executed} 万元 executed.",
      over: "Actual costs come to {sum} 万元, {difference} 万元 more than the {executed} 万元 executed.",
    },
    mend: "Check the actual costs and the executed amount.",
    passes: { default: "Actual costs of {sum} 万元 equal the {executed} 万元 executed" },
  },
  F22: {
    title: "Grade and score disagree",
    sentences: {
      default: "{score} points are “{right}”, not “{grade}”.",
    },
    mend: "优 from 90, 良 from 80, 中 from 60, 差 below.",
    passes: { default: "{score} points are “{grade}”" },
  },
  F23: {
    title: "Units of money differ",
    sentences: {
      block: "The fund block is in “{fund}”, the form in “{form}”; converted.",
      cell: "“{value}” is in “{unit}”, the form in “{form}”; converted.",
      magnitude:
        "The budget “{value}” reads {budget} 万元, costs {sum} 万元: exactly 10,000 times apart.",
    },
    mend: "Use one unit throughout.",
  },
  F24: {
    title: "Doubtful without a reason",
    sentences: {
      default: "“{name}” is said to be “{likelihood}” and nothing says why.",
    },
    mend: "State the reason and what will be done.",
  },
  F25: {
    title: "Score is blank",
    sentences: {
      default: "“{name}” carries {weight} points and has no score.",
      column: "None of {count} weighted indicators has a score.",
    },
    mend: "Fill in the score; it can be worked out for you.",
  },
  F26: {
    title: "Points in a value column",
    sentences: {
      default: "The target “{value}” of “{name}” is points, not a value.",
      actual: "The actual “{value}” of “{name}” is points, not what was achieved.",
    },
    mend: "Write what is to be reached there; points belong in their own columns.",
  },
  F27: {
    title: "Score without values",
    sentences: {
      default: "“{name}” has neither target nor actual, yet scores {score}.",
    },
    mend: "Fill in target and actual; what was not assessed scores nothing.",
  },
  F28: {
    title: "Weighted score is wrong",
    sentences: {
      default: "“{name}”: {score} × {weight}% = {computed}, not {weighted}.",
    },
    mend: "Weighted score = score × weight.",
  },
  F29: {
    title: "Execution rate or its score is blank",
    sentences: {
      rate: "The execution rate is blank; the figures give {computed}.",
      score: "The score of execution is blank (weight {weight}); the figures give {computed}.",
    },
    mend: "Fill in what the figures give.",
  },
  F30: {
    title: "Execution rate without a percent sign",
    sentences: {
      default: "The rate “{value}” should be {meant}.",
    },
    mend: "Add the percent sign or set the cell's format.",
  },
  F31: {
    title: "More executed than budgeted",
    sentences: {
      default: "{executed} 万元 were executed of a budget of {budget} 万元: {rate}%.",
    },
    mend: "Check both; what was added belongs in the year's budget.",
  },
  F32: {
    title: "Target and actual of different kinds",
    sentences: {
      words: "“{name}”: the target “{target}” is a number, the actual “{actual}” is words.",
      number: "“{name}”: the target “{target}” is words, the actual “{actual}” is a number.",
    },
    mend: "State the actual the way the target is stated.",
  },
  F33: {
    title: "Total is empty",
    sentences: {
      zero: "“{label}” says 0; its parts come to {sum} 万元.",
      blank: "“{label}” is blank; its parts come to {sum} 万元.",
    },
    mend: "Write the sum of the parts in the total's row.",
  },
};
