import { normalise } from "../../../values/normalise";

/** What the name of an indicator (`三级指标`) says about the values that can stand beside it. */

/** "(%)", "（≥90%）" and the like behind a name say nothing about its kind. */
function stripped(name: string): string {
  let clean = normalise(name);
  while (clean.endsWith(")")) {
    const open = clean.lastIndexOf("(");
    if (open <= 0) break;
    clean = clean.slice(0, open);
  }
  return clean.replace(/[%:：]$/u, "");
}

const CORES = new Map<string, string>();
/** A dozen rules ask for the same name one after the other; more than this is never held. */
const MOST_CORES = 50_000;

function core(name: string): string {
  let known = CORES.get(name);
  if (known === undefined) {
    known = stripped(name);
    if (CORES.size >= MOST_CORES) CORES.clear();
    CORES.set(name, known);
  }
  return known;
}

const RATE_END =
  /(?:率|比例|比重|占比|百分比|(?:满意|认可|知晓|认同)(?:度|程度)|参与度|认可度|达标度|完成度|幸福感)$/u;

/** Rates that are measured in something else than percent, and rates of exchange or interest. */
const OTHER_RATE =
  /(?:频率|(?<!成)功率|速率|汇率|倍率|分辨率|(?<!便|胜|专)利率|费率|税率|死亡率|发病率|患病率|生育率|出生率|容积率|(?<!有)效率|亩产)$/u;

/** 合格率, 占比, 满意度: the value is a percentage. */
export function isPercentName(name: string): boolean {
  const clean = core(name);
  return RATE_END.test(clean) && !OTHER_RATE.test(clean);
}

const SPEAKS_OF_PERCENT =
  /率|比例|比重|占比|百分|比率|度|%|增长|增幅|降幅|涨幅|幅度|下降|降低|减少|提高|提升|上升|同比|环比|增速|安全感|获得感|幸福感|素养水平|控制/u;

/** True where a percentage beside the name surprises nobody. */
export function speaksOfPercent(name: string): boolean {
  return SPEAKS_OF_PERCENT.test(normalise(name));
}

/** Rates that may well be over 100 %: growth, control, leverage. */
const UNBOUNDED =
  /增长|增幅|增速|增加|提高|提升|上升|涨幅|幅度|同比|环比|控制率|产出率|产值|回报|收益|利润|效益|投入|杠杆|倍|保值|增值|负荷|周转|拨备|偿付|流动比|速动|复种|贡献|报酬|达产|超额|就诊|弹性|乘数|自给|订单|毛利|汇率|指数|序时/u;

/** 完成率 and its kin can be over 100 %, but what is done in time (按期完成率) cannot. */
const COMPLETION =
  /(?<!按期|按时|及时|准时|如期)(?:完成|完工|执行|实现|达产|使用|利用)(?:率|比例|度)$/u;

const BOUNDED =
  /合格|满意|覆盖|达标|及时|准确|安全|知晓|通过|验收|优良|完好|参保|入学|就业|普及|公开|到位|发放|支付|签约|落实|接种|成活|存活|认可|兑现|响应|出勤|占比|比例|比重|率$|度$/u;

/** Words in 度 that are measured, not shared. */
const MEASURED = /[长宽高深厚强速温湿密亮跨坡浓]度$/u;

/** 完成率 and its kin: a little over 100 % can be reached, but nobody plans 190 %. */
export function isCompletionRate(name: string): boolean {
  return COMPLETION.test(core(name));
}

/** True where more than 100 % cannot be: a share, a satisfaction, a coverage. */
export function isBoundedRate(name: string): boolean {
  const clean = core(name);
  if (MEASURED.test(clean)) return false;
  if (UNBOUNDED.test(clean) || OTHER_RATE.test(clean) || COMPLETION.test(clean)) return false;
  return BOUNDED.test(clean);
}

/** What is done against the bad thing: its rate is better when higher. */
const REMEDY =
  /修复|维修|处理|处置|整改|整治|下降|降低|减少|化解|清理|排查|办结|解决|回复|答复|控制|防范|预防|治理|消除|查处|破案|结案|遏制|压减|识别|发现|救治|救助|满意|知晓|追回|清欠|调解|再就业|回收|挽回|上报|报告|演练|培训|宣传|保障|检测|监测|覆盖|补偿|赔付|抢修|应急/u;

const BAD =
  /(?:故障|投诉|差错|错误|失误|误差|事故|伤亡|死亡|超支|超概算|超预算|挪用|挤占|截留|套取|冒领|瞒报|错报|错发|漏发|泄露|中断|宕机|滞后|违约|违规|违纪|违法|逾期|变质|霉变|返贫|流失|失业|损坏|破损|损失|漏报|漏检|误报|返工|返修|退货|空置|闲置|浪费|拖欠|延误|漏损|渗漏|受害|再犯罪|重新犯罪|改判|发回|重审|近视|感染|误诊|漏诊|破碎|掉线|丢包|拥堵|缺勤|火灾|火情|火警|发案|撂荒|断水|停电|断电|溺水|超标|不合格|不良|不达标|辍学|复发|结余|结转|上访|信访|隐患)(?:发生)?(?:率|比例|比重|次数|起数|件数|人数|数量|数|量|时间|时长)?$/u;

/** 故障率, 投诉次数: less is better, so a target is a ceiling. */
export function isBadThing(name: string): boolean {
  const clean = core(name);
  return BAD.test(clean) && !REMEDY.test(clean);
}

const GOOD_RATE =
  /(?:合格|成功|有效|保证|结案|审结|清零|列养|合规|满意|覆盖|达标|达成|及时|准时|准确|正确|完成|完工|开工|竣工|优良|优秀|良好|通过|知晓|公开|完好|普及|入学|升学|就读|巩固|毕业|签约|到位|到账|到岗|到课|发放|拨付|支付|兑付|办结|办理|处理|处置|整改|修复|成活|存活|接种|就业|参保|参训|参加|参与|保障|安全|响应|回复|回访|认可|支持|信任|兑现|落实|受益|达产|投产|验收|录用|执行|实施|实现|使用|利用|应用|推广|转化|治愈|治理|救治|管护|监测|检测|巡查|巡检|抽检|检查|督查|审核|审读|报送|提交|上线|运行|运转|配备|配置|建成|改造|绿化|亮化|美化|净化|硬化|自给|供水|供电|供热|通车|通达|出勤|登记|归档|建档|更新|维护|保洁|清运|收集|回收|资助|救助|补助|代发|执结|调解|破案|查处|命中|保存|保护|传承|宣传|培训|服务|结题|立项|见效|稳定|改善|提升|恢复|贫困人口退出)(?:比)?(?:率|度|比例|程度)$/u;

const NEGATED =
  /不合格|未完成|不达标|未达标|不满意|不及时|未及时|超[^额]|逾期|失败|不通过|未通过|延期|欠|闲置|浪费|控制率|死亡|事故|贫困发生/u;

/** Rates that may rightly have a ceiling: shares of cost, burdens, and everything that is bad. */
const MAY_BE_LIMITED =
  /裁员|控制|占|比重|负债|负担|结余|结转|偏差|误差|空置|流失|损|耗|错|误|超|变更|返|投诉|故障|违|逾|贫|发生|下降|降低|减少|费用|成本|支出|经费|开支|患|感染|漏|拒|退|弃|辍|残|废|次品|不|缺|害|灾|犯罪|再犯|改判|发回|上诉|抗诉|起诉|重复|查重|杂质|碎|染|肥胖|近视|早产|畸|毒|假|劣|欠|离职|迟到|闲置|浪费|污|排|增长|增幅|变动|波动|调整|依赖|抚养|依存|差|欠|未|无|非|失|病|亡|伤|停|断|堵|噪|淹|浓度|含|湿|温|密度|强度|浮|折|贴现|杠杆|转移|剩|死|危|险|难/u;

/** 合格率, 满意度: more is better, so a target is a floor. */
export function isGoodRate(name: string): boolean {
  const clean = core(name);
  return GOOD_RATE.test(clean) && !NEGATED.test(clean) && !isBadThing(clean);
}

/** Counts that are rightly limited from above, though they stand under 数量. */
const LIMITED =
  /控制|限|不超|不多于|会议|接待|出国|出境|用车|公车|变更|调整|编制|时长|时间|时限|周期|间隔|天数|工期|耗|排放|用量|定员|三公|购置|压减|减少|降低|下降|上限|最多|成本|经费|费用|金额|支出|单价|标准|总投资|浓度|含量|噪声|温度|距离|厚度|偏差|误差|缺陷|空编|补助|人员数/u;

/** Words that limit an amount, but not the people and things that it is paid or built for. */
const OF_MONEY = /补助|标准(?!间)|费用|经费/gu;
/** 补助人数, 高标准农田面积, 资助学校数: who gets it, and how much is built. */
const COUNT_END =
  /(?:人数|人次|户数|校数|村数|家数|场次|面积|里程|长度|座数|处数|数量|农田|学生|农户)(?:数)?$/u;
/** 开放天数, 运行天数: days that people have the use of. */
const DAYS_OF_USE =
  /(?:开放|运行|供餐|供水|供电|供暖|服务|营业|上线|在线|开馆|值守)(?:天数|时长|时间)$/u;

/** True where a ceiling on a count is plausible. */
export function isLimitedCount(name: string): boolean {
  const clean = core(name);
  if (DAYS_OF_USE.test(clean)) return false;
  const counted = COUNT_END.test(clean) ? clean.replace(OF_MONEY, "") : normalise(name);
  return LIMITED.test(counted) || BAD.test(clean);
}

/** A rate that nothing speaks against: probably better when higher, so a ceiling is odd. */
export function isRateToRaise(name: string): boolean {
  return isPercentName(name) && !isBadThing(name) && !MAY_BE_LIMITED.test(core(name));
}

const EARNED =
  /收入|收益|增收|节约|节省|节支|结余|利润|税收|产值|创收|回收|追回|减少|压减|核减|降低|配套|自筹|到位|筹集|标准|产出|效益/u;

/** Money that is better when more: income, savings, funds raised, and standards of subsidies. */
export function isMoneyToRaise(name: string): boolean {
  return EARNED.test(normalise(name));
}

const GAIN =
  /受益|参观|观众|游客|读者|培养|保护|采用|参与|运行天数|稳定运行|运营年限|保质年限|保质期|惠及|带动|新增|增加|增产|增收|改善|解决|吸纳|接待|收入|利润|税收|产值|产量|使用年限|使用寿命|就业人数|覆盖(?:人|户|村|面积)|服务(?:人|户|群众|企业)/u;
const NO_GAIN =
  /减免|低收入|负担|债务|支出|成本|费用|能耗|排放|投诉|事故|控制|增加值率|新增(?:债务|隐性|病例|欠|违)/u;

/** 发案下降率, 能耗降低率: less of a bad thing, so more of it is better. */
const REDUCTION =
  /(?:发案|案件|事故|伤亡|死亡|能耗|排放|投诉|信访|上访|浓度|发病|患病|漏损|失业|返贫|违法|违章|火灾|火情|损失|污染|隐患)[^率]{0,6}(?:下降|降低|减少|压减)(?:率|幅度|比例)$/u;
/** 零售总额增长率, 游客人数增长率: growth of what is wished for. */
const GROWTH =
  /(?:收入|产值|税收|生产总值|GDP|零售总额|进出口|销售额|营业额|利润|游客|客流|就业|增加值|产量)[^率]{0,6}(?:增长|增加|提高|提升)(?:率|幅度|比例)$/iu;
const NOT_TO_RAISE = /人员|债|支出|开支|经费|费用|成本/u;

/** 发案下降率, 税收增长率: a change for the better, so a ceiling on it is odd. */
export function isBetterment(name: string): boolean {
  const clean = core(name);
  return REDUCTION.test(clean) || (GROWTH.test(clean) && !NOT_TO_RAISE.test(clean));
}

/** How soon somebody comes, answers or has mended it: more time is worse. */
const TIME_TAKEN =
  /(?:响应|修复|抢修|处置|处理|办结|办理|答复|回复|反馈|到达|到场|赶到|出动|等候|等待|排队|审批|审核|受理|审理|拨付|发放|兑付|支付)(?:平均)?(?:时间|时限|时长|天数|周期|期限)$/u;

/** 故障修复时间, 补贴发放时限: a duration that is to be short. */
export function isTimeTaken(name: string): boolean {
  return TIME_TAKEN.test(core(name));
}

/** 受益人数, 带动增收, 使用年限: a benefit that nobody wants to keep small. */
export function isGain(name: string): boolean {
  const clean = normalise(name);
  return GAIN.test(clean) && !NO_GAIN.test(clean) && !isBadThing(name);
}

/** Words that say an amount of effort or result in general, and so promise nothing. */
const VAGUE =
  /持续|及时|提升|提高|有效|显著|明显|较好|良好|逐步|进一步|加强|促进|改善|若干|一定|有所|长期|不断|大幅|稳步|基本|较大|较高|增强|推进|推动|有序|正常|积极|充分|切实|优化|健全|完善/u;

/** 良好及以上, 优秀等次: a grade is a measure. */
const GRADE_OR_BETTER =
  /^(?:达到|评为|获得)?(?:优秀|优良|良好|较好|合格|中等)(?:及以上|及其以上|以上|等次|等级|档次)+$/u;

/** 持续推进, 显著提升, 若干: words without a measure. */
export function isVague(text: string): boolean {
  const clean = normalise(text);
  if (GRADE_OR_BETTER.test(clean)) return false;
  return clean.length <= 20 && VAGUE.test(clean) && !/\d/u.test(clean);
}

const PERIOD_END =
  /(?:期限|持续期|周期|工期|时长|年限|期间|有效期|使用期|服务期|建设期|实施期|天数|月数|年数)$/u;
/** 完成时间, 验收时间: when something is done; 按规定时间 says that it is. */
const POINT_END = /(?<!^[按在].{0,8})(?:时间|日期|时限)$/u;

/** 受益期限, 项目持续期: the value is a length of time. */
export function isPeriodName(name: string): boolean {
  return PERIOD_END.test(core(name));
}

/** 完成时间, 拨付时限, 响应时间: the value is a date or a length of time. */
export function isDateName(name: string): boolean {
  return POINT_END.test(core(name));
}

/** The name without what stands in brackets behind it, half-width and without blanks. */
export const nameCore = core;
