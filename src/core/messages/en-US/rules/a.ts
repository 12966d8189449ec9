import { type rulesA as zh } from "../../zh-CN/rules/a";
import { type SameRules } from "../../rule-text";

/** Rules A01… */
export const rulesA: SameRules<typeof zh> = {
  A01: {
    title: "Required field is blank",
    sentences: {
      "project-name": "“{label}” is blank: nothing says which project this form is about.",
      department: "“{label}” is blank: no department answers for the goals.",
      "implementing-unit": "“{label}” is blank: nothing says who carries the project out.",
      period: "“{label}” is blank: the indicators' dates cannot be checked.",
      "reporting-unit": "“{label}” names no unit; fill it in and stamp it before handing in.",
      question: "“{label}” is not answered.",
      budget: "The year's budget is blank, so costs cannot be checked against it.",
      executed: "The executed amount is blank, so the execution rate cannot be checked.",
      goal: "The annual goal is blank: the indicators have nothing to measure.",
      result: "What was achieved is blank although the indicators have actual values.",
    },
    mend: "Fill the field in; where there is nothing to say, write 无.",
  },
  A02: {
    title: "A first-level dimension is missing",
    sentences: {
      output: "There is no output indicator (产出指标): what the money buys is not said.",
      benefit: "There is no benefit indicator (效益指标): what it is good for is not said.",
      satisfaction:
        "There is no satisfaction indicator (满意度指标), which projects that serve people need.",
    },
    mend: "Add the missing dimension with its indicators, or note why satisfaction does not apply.",
  },
  A03: {
    title: "Outputs lack a dimension",
    sentences: {
      quantity: "The outputs have no quantity indicator, so how much cannot be measured.",
      quality: "The outputs have no quality indicator, so how well cannot be measured.",
      timeliness: "The outputs have no timeliness indicator, so no date is agreed.",
      benefit: "There is no economic, social, ecological or lasting benefit at all.",
      cost: "A works or purchase project has no cost indicator to hold against the budget.",
    },
    mend: "Add an indicator of this dimension; quantity and quality normally both, cost for works.",
  },
  A04: {
    title: "Target is blank",
    sentences: {
      default: "“{name}” has no target, so it cannot be judged.",
      none: "“{name}” has “{value}” for a target, which is none, so it cannot be judged.",
      column: "None of the {count} indicators has a target.",
    },
    mend: "Write the target with sign, number and unit, such as ≥7次.",
  },
  A05: {
    title: "Unit is missing",
    sentences: { default: "The target of “{name}” is the bare number {value}, without a unit." },
    mend: "Write the unit behind the number, such as ≥7次 or ≥900人.",
  },
  A06: {
    title: "A whole column is blank",
    sentences: {
      default: "The column “{column}” is blank in all {count} rows: targets have no basis.",
    },
    mend: "Fill in where each target comes from (plan, industry, history) or how it is scored.",
  },
  A07: {
    title: "Template text left in place",
    sentences: {
      row: "“{text}” under {level2} is a row of the template; no indicator was written.",
      name: "The indicator's name “{text}” still holds signs that were to be replaced.",
      value: "The value “{text}” of “{name}” is the template's placeholder.",
      zero: "“{name}” is better when higher, yet its target is “{text}”: probably the template's own figure.",
      prompt: "“{text}” is the form's instruction, not an answer to it.",
      text: "“{text}” still holds signs that were to be replaced.",
    },
    mend: "Write the actual content; delete template rows that are not needed.",
  },
  A08: {
    title: "Review or signature rows are missing",
    sentences: {
      missing: "The form ends without review opinion, preparer, phone, date and signature.",
      blank: "The rows for review, preparer and signature are all blank.",
    },
    mend: "Complete and sign the last rows before handing in.",
  },
  A09: {
    title: "Residue of another program",
    sentences: {
      default: "The cell holds characters left by another program: {text}.",
      "formula-error": "The cell of “{name}” shows the formula error {text} instead of a value.",
    },
    mend: "Delete the residue; mend the formula or type the value.",
  },
  A10: {
    title: "Dimension without an indicator",
    sentences: {
      default: "No indicator stands beside “{level2}”.",
      "first-row": "The first row of “{level2}” is blank; its indicators stand below.",
      nameless: "The row of “{level2}” has the target “{value}” but no indicator's name.",
    },
    mend: "Write an indicator, or 无 where the dimension does not apply, or delete the row.",
  },
  A11: {
    title: "Unusual number of indicators",
    sentences: {
      few: "There are only {count} indicators; fewer than {fewest} rarely cover all dimensions.",
      many: "There are {count} indicators; more than {most} bury what matters.",
    },
    mend: "Merge or drop minor indicators, add missing ones, or split bundled tasks into projects.",
  },
  A12: {
    title: "Weight is missing",
    sentences: {
      default: "“{name}” has no weight (or 0), so it cannot be scored.",
      column: "None of the {count} indicators has a weight.",
    },
    mend: "Share the points of each first-level dimension among its indicators.",
  },
  A13: {
    title: "First-level label is missing",
    sentences: {
      "under-other": "“{level2}” falls under “{level1}”; the label “{wanted}” seems to be missing.",
      blank: "“{level2}” has no first-level label; it should be “{wanted}”.",
    },
    mend: "Write the right first-level label in the first row of the group.",
  },
  A14: {
    title: "No box is ticked",
    sentences: { default: "None of the choices of “{label}” is ticked." },
    mend: "Tick one of them: turn □ into ☑.",
  },
  A15: {
    title: "Stray number in a text column",
    sentences: { default: "The text cell of “{name}” holds only {value}, probably by mistake." },
    mend: "Clear the cell, or write the explanation.",
  },
};
