import { type FormList } from "./form";

/** Drop-downs of the forms: words that regulations and systems use (财预〔2021〕101号 and forms in use). */
export const LISTS: Readonly<Record<FormList, readonly string[]>> = {
  operators: ["≥", "≤", "＝", "＞", "＜", "定性"],
  units: ["次", "人次", "人", "个", "套", "户", "场", "册", "天", "%", "万元", "元"],
  standards: ["计划标准", "行业标准", "历史标准", "其他标准"],
  projectKinds: ["新增项目", "延续项目"],
  likelihoods: ["确定能", "有可能", "完全不可能"],
  level1: ["成本指标", "产出指标", "效益指标", "满意度指标"],
  level2: [
    "经济成本指标",
    "社会成本指标",
    "生态环境成本指标",
    "数量指标",
    "质量指标",
    "时效指标",
    "经济效益指标",
    "社会效益指标",
    "生态效益指标",
    "服务对象满意度指标",
  ],
  tiers: ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"],
  grades: ["优", "良", "中", "差"],
  sources: ["直接证明", "情况统计", "情况说明", "问卷调查", "趋势判断"],
  yes: ["是"],
};
