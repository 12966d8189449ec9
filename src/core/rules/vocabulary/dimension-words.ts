import { plain } from "../support/texts/words";

/** The name speaks of how content people are. */
const SATISFACTION = /满意(?:度|率|程度)?|认可度/;
/** … but counts or does something about it: 开展满意度调查次数, 满意度测评完成率. */
const ABOUT_SATISFACTION =
  /(?:调查|测评|问卷|评议|回访|评价|整改)[^,。;]{0,6}(?:次|份|数|率|期|完成|开展|时间)/;

/** 群众满意度 and the like, not a count of surveys. */
export function isSatisfactionName(name: string): boolean {
  const text = plain(name);
  return SATISFACTION.test(text) && !ABOUT_SATISFACTION.test(text);
}

const TIMELINESS =
  /(?:及时率|及时性|时效性?|按时完成率|按期完成率|按期完工率|按时完工率|完成时间|完成时限|完工时间|竣工时间|到位时间|拨付时间|发放时间|截止时间|完成日期)$/;

/** 供应时效, 完成时限: the name asks when. */
export function isTimelinessName(name: string): boolean {
  return TIMELINESS.test(plain(name));
}

const COST =
  /(?:成本控制(?:率|数|额)?|总成本|单位成本|成本|经费控制数?|费用控制数?|项目支出控制数|控制在预算(?:成本|范围)?内)$/;

/** 成本控制, 项目总成本: the name asks for how much money. */
export function isCostName(name: string): boolean {
  return COST.test(plain(name));
}

const COUNT = /(?:人数|人次|次数|户数|场次|场数|期数|册数|面积|里程|数量)$/;
/** Counts that tell how well, how soon or how well liked, and so may stand under 质量 or 时效. */
const COUNT_OF_QUALITY =
  /合格|达标|优|获奖|通过|验收|事故|差错|投诉|缺陷|故障|问题|整改|违|标准|等级|精品|示范|成果|专利|论文|创新|认证|持证|不|退|返|及时|按时|按期|超期|逾期|满意|表扬|回访|问卷|重大|零|安全|死亡|复查|抽查|抽检|检查|督查|监测|巡查|巡检/;

/** 培训人数, 维修面积: how much is done, and nothing of how well. */
export function isCountOfWork(name: string): boolean {
  const text = plain(name);
  return COUNT.test(text) && !COUNT_OF_QUALITY.test(text);
}

/** 项目总成本, 工作经费: all of the money, and no saving of it. */
export function isWholeCost(name: string): boolean {
  const text = plain(name);
  if (/节约|节省|降低|减少|下降|压减|企业|群众|居民|农户|用户/.test(text)) return false;
  return /(?:总成本|项目成本|成本控制数|工作经费|项目经费|经费支出|经费控制数)$/.test(text);
}

/** 工程验收合格率: how well the work is done; 预算控制率 is a cost's. */
export function isShareOfGoodWork(name: string): boolean {
  return /(?:合格|优良|达标|通过|完好|准确)率$/.test(plain(name)) && !isCostName(name);
}

const PURE_MONEY = /(?:经费|费用|开支|支出)$/;
const PAID_ON = /发放|拨付|筹集|争取|落实|到位|补助|补贴|救助|资助|奖|保障/;

/** 工作经费, 项目支出: what is spent, which is no quantity of anything. */
export function isPureExpense(name: string): boolean {
  const text = plain(name);
  return PURE_MONEY.test(text) && !PAID_ON.test(text);
}

/** Words of building and buying costs; under 生态效益 they are out of place. */
const MONEY_MATTER = /造价|成本|经费|费用|资金使用|预算执行|采购价|投资额/;
const ECOLOGY =
  /生态|环境|环保|污染|绿|水质|水源|水土|水体|空气|大气|土壤|噪|垃圾|废|碳|节能|节水|用水|用电|节约|能耗|减排|排放|植被|森林|林|湿地|河|湖|资源|扬尘|秸秆|循环|低碳|生物|卫生|可再生|清洁/;

/** Under 生态效益, a name that speaks of money and of nothing ecological. */
export function isMoneyUnderEcology(name: string): boolean {
  const text = plain(name);
  return MONEY_MATTER.test(text) && !ECOLOGY.test(text.replace(/节约/g, ""));
}

/** Anything that an economist would call economic. */
const ECONOMIC =
  /经济|收入|增收|收益|效益|产值|产量|增产|产能|税|成本|费用|费|价|值|资金|投资|融资|贷|债|利润|利息|销售|营业|营收|消费|市场|企业|产业|商|贸|旅游|就业|岗位|创业|GDP|增加值|经营|盈|亏|节约|节省|节支|减少损失|损失|降低|下降|采购|招商|引资|带动|拉动|撬动|补贴|补助|奖补|资产|收回|追回|结余|财政|金融|保险|农户|脱贫|增长|提高效率|效率|土地|租|工资|待遇|收|支|钱|元|营商|项目|物流|电商|品牌|产销|亩产|粮食|农产品|畜|渔|种植|养殖|生产/i;

/** Fields of public work that have no economy of their own. */
const NOT_ECONOMIC =
  /党组织|党建|党员|基层组织|组织建设|队伍建设|思想|政治|纪检|廉政|宣传教育|意识形态|民主|精神文明|文明创建|统战|信访|稳定|治安|平安|度汛|防汛|入学|就学|升学|教学|教育质量|德育|体育|健康水平|医疗服务|卫生服务|文化生活|文化权益|档案|执法|司法|法治|法制|环境质量|空气|绿化/;

/** Under 经济效益, a name and value that say nothing economic and something of another field. */
export function lacksEconomy(name: string, value: string): boolean {
  const text = plain(name);
  // 经济组织 (an economic organisation) is a subject, not a benefit.
  const rest = text.replace(/(?:非公有制)?(?:集体)?经济组织|非公有制|经济责任审计/g, "");
  return NOT_ECONOMIC.test(rest) && !ECONOMIC.test(rest) && !ECONOMIC.test(plain(value));
}

/** Names that are only their category's. */
const GENERIC =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|产出|效益|满意度|服务对象满意度)(?:类)?指标(?:值)?$|^(?:经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|数量|质量|时效|产出)$|^(?:工作安排时间|工作完成情况|任务完成情况|工作任务|其他指标|相关指标|具体指标)$/;

/** 社会成本指标, 工作安排时间: the name says no more than its label. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(plain(name));
}

/** Amounts may rightly be counted as a quantity: 发放金额, 贷款额, 产值. */
const AMOUNT =
  /金额|额度|总额|额$|贷款|收入|产值|税|投资|资金|补助|补贴|奖励|救助|发放|拨付|筹集|捐|采购|销售|销量|交易|保费|保险|存款|债|产出|价值|营收|融资|资产|预算|经费|支出|费/;

/** True where an amount of money is a natural quantity. */
export function isAmountName(name: string): boolean {
  return AMOUNT.test(plain(name));
}
