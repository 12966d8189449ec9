import { WordFilter } from "./word-filter";

/**
 * Meetings, campaigns and plans with the years in which a form naturally speaks of them.
 * `until` is the last form year; in a later one the term is left over from an old form.
 * `from` is the first; before it the term cannot have been known. Added to once a year.
 */
export interface DatedTerm {
  readonly term: string;
  readonly from: number;
  readonly until: number;
}

function plenum(congress: string, number: string, year: number, until: number): DatedTerm[] {
  const term = `${congress}届${number}中全会`;
  return [{ term, from: year, until }];
}

export const DATED_TERMS: readonly DatedTerm[] = [
  // 党的全国代表大会与中央全会
  { term: "十七大", from: 2007, until: 2012 },
  { term: "十八大", from: 2012, until: 2017 },
  { term: "十九大", from: 2017, until: 2022 },
  { term: "二十大", from: 2022, until: 2027 },
  ...plenum("十八", "三", 2013, 2015),
  ...plenum("十八", "四", 2014, 2016),
  ...plenum("十八", "五", 2015, 2017),
  ...plenum("十八", "六", 2016, 2018),
  ...plenum("十九", "二", 2018, 2018),
  ...plenum("十九", "三", 2018, 2019),
  ...plenum("十九", "四", 2019, 2020),
  ...plenum("十九", "五", 2020, 2021),
  ...plenum("十九", "六", 2021, 2022),
  ...plenum("二十", "二", 2023, 2024),
  ...plenum("二十", "三", 2024, 2025),
  ...plenum("二十", "四", 2025, 2027),
  // 党内集中教育
  { term: "群众路线教育实践活动", from: 2013, until: 2014 },
  { term: "三严三实", from: 2015, until: 2016 },
  { term: "两学一做", from: 2016, until: 2018 },
  { term: "不忘初心、牢记使命", from: 2019, until: 2020 },
  { term: "党史学习教育", from: 2021, until: 2021 },
  { term: "四史学习教育", from: 2020, until: 2021 },
  { term: "党纪学习教育", from: 2024, until: 2024 },
  { term: "深入贯彻中央八项规定精神学习教育", from: 2025, until: 2025 },
  // 规划
  { term: "十一五", from: 2006, until: 2010 },
  { term: "十二五", from: 2011, until: 2015 },
  { term: "十三五", from: 2016, until: 2020 },
  { term: "十四五", from: 2020, until: 2025 },
  { term: "十五五", from: 2025, until: 2030 },
  // 普查与清查
  { term: "第六次全国人口普查", from: 2009, until: 2012 },
  { term: "第七次全国人口普查", from: 2019, until: 2022 },
  { term: "第三次全国经济普查", from: 2012, until: 2015 },
  { term: "第四次全国经济普查", from: 2018, until: 2020 },
  { term: "第五次全国经济普查", from: 2022, until: 2025 },
  { term: "第三次全国农业普查", from: 2016, until: 2018 },
  { term: "第四次全国农业普查", from: 2025, until: 2028 },
  { term: "第三次全国国土调查", from: 2017, until: 2021 },
  { term: "第二次全国污染源普查", from: 2017, until: 2020 },
  { term: "第一次全国自然灾害综合风险普查", from: 2020, until: 2023 },
  { term: "第三次全国土壤普查", from: 2022, until: 2026 },
  { term: "七人普", from: 2019, until: 2022 },
  { term: "五经普", from: 2022, until: 2025 },
  // 专项行动与事件
  { term: "脱贫攻坚", from: 2015, until: 2021 },
  { term: "全面建成小康社会", from: 2012, until: 2021 },
  { term: "决胜全面小康", from: 2017, until: 2020 },
  { term: "扫黑除恶专项斗争", from: 2018, until: 2021 },
  { term: "新冠肺炎疫情", from: 2020, until: 2023 },
  { term: "新冠疫情", from: 2020, until: 2023 },
  { term: "抗疫特别国债", from: 2020, until: 2022 },
  { term: "蓝天保卫战三年行动", from: 2018, until: 2020 },
  { term: "农村人居环境整治三年行动", from: 2018, until: 2020 },
  { term: "国企改革三年行动", from: 2020, until: 2022 },
  { term: "安全生产专项整治三年行动", from: 2020, until: 2022 },
  { term: "政法队伍教育整顿", from: 2020, until: 2022 },
  { term: "营改增", from: 2011, until: 2018 },
  { term: "建党90周年", from: 2011, until: 2011 },
  { term: "建党95周年", from: 2016, until: 2016 },
  { term: "建党100周年", from: 2020, until: 2021 },
  { term: "建党一百周年", from: 2020, until: 2021 },
  { term: "建党百年", from: 2020, until: 2021 },
  { term: "建国60周年", from: 2009, until: 2009 },
  { term: "建国70周年", from: 2018, until: 2019 },
  { term: "新中国成立70周年", from: 2018, until: 2019 },
  { term: "新中国成立75周年", from: 2023, until: 2024 },
  { term: "改革开放40周年", from: 2018, until: 2018 },
  { term: "北京冬奥会", from: 2015, until: 2022 },
];

/** Words around a dated term that make it a standing matter: 常态化, 巩固…成果, …以来. */
const STANDING =
  /常态化|长效|制度化|巩固|拓展|成果|成效|以来|衔接|后续|遗留|收尾|精神|战略|期间|档案|史料|展览|资料|偿还|还本付息|规划编制|编制|评估|验收|决算|审计|结转|尾款/;

/** What a text says of a past or future time. */
export interface DatedTermFound extends DatedTerm {
  /** Where it stands in the text. */
  readonly at: number;
}

/** Most texts hold no term and are done with. */
const FILTER = new WordFilter(DATED_TERMS.map(({ term }) => term));

const LETTERS = /[\s“”"'‘’「」《》()（）]/g;

/** The terms as they stand in a text without its signs. */
const COMPACT_TERMS = DATED_TERMS.map((dated) => ({
  dated,
  compact: { ...dated, term: dated.term.replace(LETTERS, "") },
}));

const NONE: readonly DatedTermFound[] = [];

/** A longer name that only contains a term: 第二十大队 is no 二十大. */
function isOtherWord(text: string, term: DatedTerm, at: number): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at + term.term.length] ?? "";
  if (/^[一二三四五六七八九]?十[一二三四五六七八九]?大$/.test(term.term)) {
    return before === "第" || before === "百" || /[队类项个件条战行重点工街道]/.test(after);
  }
  if (/^十[一二三四五]五$/.test(term.term)) {
    return before === "二" || before === "第" || /[个年月日天号项条家人]/.test(after);
  }
  return false;
}

/** Dated terms in a text that do not belong to a form of `year`; standing matters are left out. */
export function staleTerms(text: string, year: number): readonly DatedTermFound[] {
  // A term may be broken by a line break, but not within its first two characters as a rule.
  if (!FILTER.mayHold(text)) return NONE;
  const said = text.replace(LETTERS, "");
  const found: DatedTermFound[] = [];
  for (const { dated, compact } of COMPACT_TERMS) {
    if (year >= dated.from - 1 && year <= dated.until) continue;
    const at = said.indexOf(compact.term);
    if (at < 0 || isOtherWord(said, compact, at)) continue;
    const around = said.slice(Math.max(0, at - 12), at + compact.term.length + 14);
    if (STANDING.test(around)) continue;
    found.push({ ...dated, at });
  }
  return found;
}
