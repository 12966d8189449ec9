import { type FormList } from "./form";

/** Drop-downs of the forms: words that regulations and systems use (财预〔2021〕101号 and forms in use). */
export const LISTS: Readonly<Record<FormList, readonly string[]>> = {
  operators: ["≥", "≤", "＝", "＞", "＜", "定性"],
  units: ["次", "人次", "人", "个", "套", "户", "场", "册", "天", "%", "万元", "元"],
  standards: ["计划标准", "行业标准", "历史标准", "其他标准"],
  projectKinds: ["新增项目", "延续项目"],
  likelihoods: ["确定能", "有可能", "完全不可能"],
  tiers: ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"],
  grades: ["优", "良", "中", "差"],
  sources: ["直接证明", "情况统计", "情况说明", "问卷调查", "趋势判断"],
  yes: ["是"],
};
