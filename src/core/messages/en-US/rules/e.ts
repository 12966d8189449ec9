import { type rulesE as zh } from "../../zh-CN/rules/e";
import { type SameRules } from "../../rule-text";

/** Rules E01… */
export const rulesE: SameRules<typeof zh> = {
  E01: {
    title: "Years disagree",
    sentences: {
      period: "The form is for {year}, its period “{text}” for {other}.",
      goal: "The form is for {year}, the goal “{text}” speaks of {other}.",
      project: "The form is for {year}, the project's name “{text}” says {other}.",
      target: "The form is for {year}, the date “{text}” of “{name}” is in {other}.",
      name: "The form is for {year}, the indicator “{text}” says {other}.",
    },
    mend: "Correct the year; where another year is meant, say why in the text.",
  },
  E02: {
    title: "Probably left from an older form",
    sentences: {
      default:
        "{terms} in “{text}” ended in {until}; a form of {year} seems to repeat an older one.",
      linked:
        "{terms} in “{text}” ended in {until} and disagrees with {partners} ({related}) of the same task.",
      "not-yet": "{terms} in “{text}” came only in {from}, which does not fit a form of {year}.",
    },
    mend: "Write this year's task; say so where it is follow-up work.",
  },
  E03: {
    title: "Rows of one task disagree",
    sentences: {
      default: "“{name}” speaks of something else than {others} ({related}) of the same task.",
    },
    mend: "Make the row speak of the task that the quantity and cost rows name.",
  },
  E04: {
    title: "Dates in the wrong order",
    sentences: {
      period: "The period “{text}” ends before it starts.",
      span: "The dates “{text}” of “{name}” end before they start.",
      "after-period": "The date “{text}” of “{name}” lies behind the period's end ({end:date}).",
    },
    mend: "Correct the dates so that targets fall within the period.",
  },
  E05: {
    title: "Annual goal copied",
    sentences: {
      default:
        "The project runs {first}–{last}, and the annual goal repeats the long-term one ({related}).",
    },
    mend: "Say which part of the long-term goal falls to this year.",
  },
  E06: {
    title: "Goal without content",
    sentences: {
      vacuous: "The goal has no number and names none of the {count} indicators' tasks.",
      duty: "The goal describes the department's duties, without a number or any of {count} indicators.",
      "with-duty":
        "The goal has no number and names none of the {count} indicators' tasks; the long-term goal ({related}) describes duties.",
    },
    mend: "Name this year's main tasks, their numbers and the effect wanted, as the indicators do.",
  },
  E07: {
    title: "Numbers in the goal disagree",
    sentences: {
      expected: "The goal says {written}, the target of “{name}” is {value} ({related}).",
      result: "The result says {written}, the actual value of “{name}” is {value} ({related}).",
      "less-than-goal":
        "The result is {written}, the goal {planned} ({related}), without a reason.",
      sum: "The parts {parts} add up to {sum}, not to {total} as the text says.",
    },
    mend: "Make the numbers agree, or explain what was not reached.",
  },
  E08: {
    title: "Names disagree",
    sentences: {
      unit: "The reporting unit “{name}” differs from {others} ({related}).",
      office: "Here stands “{name}”, in {related} “{other}”: the same office of two places.",
      county: "Here stands “{name}”, in {related} “{other}”: units of two places.",
      "near-place":
        "Here stands “{other}”, in {related} “{place}”: they differ in one character, and one is probably a slip.",
      wording:
        "Here stands “{text}”, in {related} “{base}”: they differ in one character. Use one name.",
      place: "The project is for “{place}”, this text speaks of “{other}”.",
      sheets: "On sheet “{sheet}” the project's department is “{other}”, here “{name}”.",
    },
    mend: "Use one name throughout.",
  },
  E09: {
    title: "Indicator twice",
    sentences: { default: "“{name}” stands twice under “{level2}” (see {related})." },
    mend: "Delete one of the rows, or tell them apart by name.",
  },
  E10: {
    title: "The same number again and again",
    sentences: {
      default:
        "{count} indicators of different kinds in a row have the target {value}, as if filled down.",
    },
    mend: "Check each row and write its own target.",
  },
  E11: {
    title: "One value for several matters",
    sentences: { default: "“{name}” joins several matters; {value} does not measure “{part}”." },
    mend: "Split it into indicators with a number and a unit each.",
  },
  E12: {
    title: "Vague project name",
    sentences: {
      "and-so-on": "The name “{name}” ends in 等 and does not say what else it covers.",
      "only-money": "The name “{name}” only says that it is money.",
    },
    mend: "Name the main content; split bundled tasks into projects.",
  },
  E13: {
    title: "One task under different names",
    sentences: {
      wording: "“{name}” and “{first}” ({related}) name one task in different words.",
      signs: "“{name}” and “{first}” ({related}) differ in their commas only.",
    },
    mend: "Use the same name in the task's quantity, quality and cost rows.",
  },
  E14: {
    title: "Indicator unrelated to the project",
    sentences: { default: "“{name}” measures {domains}, while the project is about {own}." },
    mend: "Measure what this project does, or say in the goal that it belongs to it.",
  },
  E15: {
    title: "Benefit without an output",
    sentences: { default: "“{name}” rests on {acts}, of which no output, cost or goal speaks." },
    mend: "Add the output and its cost, or name a benefit of the outputs there are.",
  },
  E16: {
    title: "No goal at all",
    sentences: {
      "expected-number": "The goal is only “{text}”.",
      "expected-words": "The goal is only “{text}” and does not say what is to be done.",
      "expected-name": "The goal only repeats the project's name.",
      "result-number": "The result is only “{text}” and does not say what was done.",
      "result-words": "The result is only “{text}” and does not say what was done.",
      "result-name": "The result only repeats the project's name.",
    },
    mend: "Say what is to be done and how far; answer the goal point by point in the result.",
  },
  E17: {
    title: "Targets as in an earlier year",
    sentences: {
      default: "{same} of {rows} targets are those of sheet “{sheet}” ({year}), as if copied.",
    },
    mend: "Set the targets anew from this year's tasks and budget.",
  },
  E18: {
    title: "Target lowered",
    sentences: {
      default:
        "The target {now} of “{name}” asks for less than {before} in {year} (sheet “{sheet}”).",
      ceiling: "The limit {now} of “{name}” is wider than {before} in {year} (sheet “{sheet}”).",
    },
    mend: "Check whether it is too low; explain where the task became smaller.",
  },
  E19: {
    title: "Budgets of two sheets differ",
    sentences: { default: "The project's budget is {own} here and {other} on sheet “{sheet}”." },
    mend: "Make them agree, or give the adjusted budget and say so.",
    passes: { default: "Budget {amount} agrees with sheet “{sheet}”" },
  },
};
