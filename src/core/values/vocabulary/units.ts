/**
 * Units of `指标值`, longest match first when read ("人次" before "人"). A unit
 * that is not listed is kept as written if it is short and ends the text.
 */
export const COUNT_UNITS: readonly string[] = [
  // people, things, acts
  ..."次 人次 册次 车次 辆次 台次 场次 批次 班次 例次 户次 件次 艘次 家次 架次 床次 床日 人日 人天 人月 人年 课时 学时 学分 学位".split(
    " ",
  ),
  ..."人 名 位 个 只 头 匹 口 条 件 册 本 套 台 辆 架 艘 座 栋 幢 间 户 家 所 处 场 期 门 株 棵 粒 起 例 宗 篇 份 张 幅 块 片 项 种 类 批 组 队 支 枚 颗 根 把 盏 盘 部 村 镇 乡 县 市 省 组团 社区 街道 行政村 自然村 村居 班 床 席 卷 页 字 首 集 节 讲 课 盒 箱 袋 瓶 桶 包 捆 孔 眼 口井 路 点 站 点位 标段 网格 线 道 段 层 面 级 等 档 代 届 轮 遍 回 趟 顿 单 笔 票 票次 案 案件 台套 台(套) 台/套 座次 万 对 双 副 尾 羽 穴 丛 窝 栏 筐 篮 车 船 机 平台 项目 家庭 企业 学校 医院 机构 岗位 个人 单位 小组 词 条次 件套 人份 剂 支次 剂次 针 针次 管 盆 株次 树 塘 库 渠 坝 闸 泵 桥 涵 井 杆 灯 箱次 户数 人数 吊 桩 樘 榀 扇 坨 垛 列 节课 人头 头次 羽次 户/次 期次 通 封 则 版 号 帧 款 样 味 方 顶 具 尊".split(
    " ",
  ),
  // length, area, volume, mass, energy, data
  ..."米 厘米 毫米 分米 公里 千米 里 海里 延米 m M cm mm km KM Km 公分 平方米 平米 平方 平方公里 平方千米 平方厘米 公顷 亩 亩次 顷 ㎡ ㎥ ㎞ ㎝ ㎜ ㎏ ℃ m2 M2 km2 hm2 立方米 立方 立方厘米 m3 M3 方量 升 毫升 L ml mL 千克 公斤 斤 吨 克 毫克 kg KG Kg g t 担 吨公里 车公里 人公里 吨标煤 吨标准煤 吨二氧化碳 千伏 千伏安 千瓦 千瓦时 千瓦小时 兆瓦 kW kWh KWH kwh MW 度 度电 kV kVA kva 伏 安 瓦 焦 兆 M M/s Mbps Gbps G GB TB MB KB T 分贝 dB 摄氏度 °C 帕 转 赫兹 像素 线对 微克 微克/立方米 毫克/升 mg/L μg/m3".split(
    " ",
  ),
  // time as a duration
  ..."年 年度 月 个月 季 季度 个季度 周 星期 个星期 天 日 个工作日 工作日 自然日 个自然日 日历天 个日历天 日历日 小时 个小时 h 分钟 min 秒 s 学期 个学期 学年 个学年 周岁 岁 载 世纪 旬".split(
    " ",
  ),
  // ratios that are no percents
  ..."倍 成 分 名次 ‰ 千分比 万分比 位次 星 星级 A级 级别 分/人".split(" "),
  // currencies other than the renminbi
  ..."美元 欧元 港元 日元 英镑".split(" "),
];

/** Units of a grade or rank: what has one is no count of them. */
export const GRADE_UNITS: readonly string[] = ["级", "A级", "星级", "级别", "等"];

/** Letters and words behind a number that are no unit: 2w, 5K, 12.31前. A small l is a litre. */
export const NO_UNITS: readonly string[] = [
  ..."w W k K I O o".split(" "),
  ..."k元 K元 w元 W元 前 后 止".split(" "),
];

/** Words for percent behind a number. */
export const PERCENT_UNITS: readonly string[] = [
  "%",
  "百分比",
  "%(百分比)",
  "个百分点",
  "百分点",
  "个百分比",
];

/** Amounts of money and how many 元 they are. "块" and "圆" are colloquial and left out. */
export const MONEY_UNITS: readonly (readonly [string, number])[] = [
  ["元", 1],
  ["元人民币", 1],
  ["人民币元", 1],
  ["元整", 1],
  ["角", 0.1],
  ["百元", 100],
  ["千元", 1_000],
  ["仟元", 1_000],
  ["万元", 10_000],
  ["万元整", 10_000],
  ["万员", 10_000],
  ["万圆", 10_000],
  ["十万元", 100_000],
  ["百万元", 1_000_000],
  ["百万", 1_000_000],
  ["千万元", 10_000_000],
  ["千万", 10_000_000],
  ["亿元", 100_000_000],
  ["亿", 100_000_000],
  ["万", 10_000],
];

/** Scale words before a unit: 6万人, 3.5万平方米. */
export const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ["百万", 1_000_000],
  ["千万", 10_000_000],
  ["万亿", 1_000_000_000_000],
  ["亿", 100_000_000],
  ["万", 10_000],
  ["千", 1_000],
  ["百", 100],
];

/** Units of time; below a slash they make a frequency (次/月) or a periodic price (元/人·月). */
export const TIME_UNITS: readonly string[] =
  "年 年度 月 个月 季 季度 周 星期 天 日 小时 学期 学年 半年 工作日 分钟".split(" ");

/** Acts that are counted per time: 1次/月, 4期/年. */
export const ACT_UNITS: readonly string[] =
  "次 期 场 场次 人次 批 批次 班次 篇 份 条 轮 遍 回 趟 课时 学时".split(" ");

/** What prices are given for beside the units above: 每生, 每位教师. */
export const EACH_NOUNS: readonly string[] =
  "生 学生 教师 师 职工 员工 村民 居民 老人 儿童 学员 选手 半年".split(" ");

/** What averages are given for: 人均, 户均, 亩均. */
export const AVERAGED_NOUNS: readonly string[] = "人 户 亩 村 生 校 班 床 车 年 月 日".split(" ");
