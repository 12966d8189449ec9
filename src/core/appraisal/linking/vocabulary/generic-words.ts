/**
 * Words of two letters that fit any task: sharing one of them says little, even where few
 * rows have it (设备故障率 is not about the one row called DR设备购置).
 */
export const GENERIC_WORDS: readonly string[] = [
  "工程",
  "项目",
  "设备",
  "工作",
  "任务",
  "活动",
  "服务",
  "资金",
  "经费",
  "补助",
  "补贴",
  "发放",
  "建设",
  "购置",
  "采购",
  "安装",
  "完成",
  "质量",
  "对象",
  "人员",
];
