import { type templates as zh } from "../zh-CN/templates";

export const templates: typeof zh = {
  forms: {
    "target-hunan": {
      name: "Project target form (Hunan)",
      use: "Declares a project's performance targets with the budget; cities and counties",
    },
    "target-central": {
      name: "Project target form (central)",
      use: "Declares targets with the budget, medium term beside the year",
    },
    "target-2021": {
      name: "Project target form (cost as first level)",
      use: "Cost, output, benefit and satisfaction with weights (财预〔2021〕101号)",
    },
    "self-evaluation-hunan": {
      name: "Project self-evaluation (Hunan)",
      use: "Year end: actual values, scores, execution rate, total",
    },
    "self-evaluation-central": {
      name: "Project self-evaluation (central)",
      use: "财预〔2020〕10号: output 50, benefit 30, satisfaction 10, execution 10",
    },
    "department-target-hunan": {
      name: "Department target form (Hunan)",
      use: "Budget by income and by spending, and the department's goal",
    },
    "department-target-central": {
      name: "Department target form (central)",
      use: "The department's goal by its tasks of the year",
    },
    "department-self-evaluation-hunan": {
      name: "Department self-evaluation (Hunan)",
      use: "Year end of the department, execution by income and by spending",
    },
    "department-self-evaluation-central": {
      name: "Department self-evaluation (central)",
      use: "Year end of the department, with its tasks of the year",
    },
    "monitoring-central": {
      name: "Project monitoring form",
      use: "January to July: execution and the likelihood of meeting targets",
    },
    "target-review": {
      name: "Target review form",
      use: "Points for completeness, relevance, appropriateness and feasibility",
    },
  },
  library: {
    training: "Training",
    meetings: "Meetings",
    construction: "Construction",
    purchase: "Purchase",
    subsidies: "Subsidies",
    maintenance: "Maintenance",
    publicity: "Publicity",
    investigation: "Investigation",
    supervision: "Supervision",
    digital: "Digital systems",
  },
  nextYear: {
    moved: "Moved on a year from “{old}”; please check.",
    stale: "“{terms}” belongs to an earlier year and should not stand in {year}.",
    budget: "Last year's budget; change it to this year's.",
  },
  hints: {
    target:
      "Sign, number and unit, such as ≥7次, ≥95%, ≤20万元; for qualities a result that can be judged.",
    actual: "The actual figure with its unit, such as 7次 or 96%; do not copy the target's sign.",
    weight: "Points. All indicators make 90, budget execution 10, together 100.",
    score: "At most the weight; full points if the target is met, else in proportion.",
    reason: "Explain where a target is missed or exceeded by far (130 % and more).",
    goal: "What will be done, how well, to what effect, with the same numbers as the indicators below.",
    standard: "What the target is based on: plan, industry, history or another standard.",
    amount: "In 10,000 yuan, the number only.",
    rate: "Execution rate = executed ÷ budget of the year; a formula is in place.",
    period: "Such as 2022年1月－2022年12月.",
    likelihood: "If not certain, the reason and the measures must be given.",
    scoringRule: "How full points are earned and how they are lost.",
    result: "What was achieved against the goal, in figures.",
  },
};
