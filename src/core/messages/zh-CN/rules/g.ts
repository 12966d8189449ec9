import { type RuleText } from "../../rule-text";

/** Rules G01… */
export const rulesG = {
  G01: {
    title: "满意度指标值",
    sentences: {
      low: "「{name}」的指标值“{value}”低于 80%，明显偏低。",
      "below-usual": "「{name}」的指标值“{value}”低于 90%，低于通常水平。",
      high: "「{name}」的指标值“{value}”很难达到，也很难证明。",
    },
    mend: "参照往年调查结果设定，一般为 90%—95%。",
  },
  G02: {
    title: "满意度的对象",
    sentences: {
      nobody: "「{name}」没有写明调查谁的满意度。",
      "public-only": "「{name}」只问社会公众，而项目主要服务于内部对象。",
    },
    mend: "写明具体的服务对象，如“参训干部满意度”“受益农户满意度”。",
  },
  G03: {
    title: "满意度前后不一",
    sentences: {
      default: "「{name}」的指标值“{value}”与 {related} 处的 {other} 不一致。",
    },
    mend: "同一对象的满意度只用一个指标值。",
  },
  G04: {
    title: "满意度缺少佐证",
    sentences: {
      default: "「{name}」的完成值为“{actual}”，表中没有说明做过调查。",
    },
    mend: "写明调查方式、发放和收回的份数，并附调查结果。",
  },
} satisfies Record<string, RuleText>;
