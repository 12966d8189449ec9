/** `jixiao summarize`: what it says while it runs and at its end. */
export const summarize = {
  noFiles: "没有给出文件。请在命令后写上 .xlsx 文件或文件夹。",
  noOut: "没有说副本存到哪里。请加上 --out 目录。",
  outIsFile: "{file} 是一个文件，不能作目录。请换一个目录名。",
  notMade: "建不了目录 {folder}。请检查权限和磁盘空间。",
  heading: "== {file}\n   副本：{copy}",
  table: "{sheet}　{kind}　{project}",
  filled: "  已填 {filled} 格；未打分 {open} 项；建议 {proposals} 处",
  summed: "  已汇总成本与预算（不是自评表，没有可填的得分）",
  accepted: "  已按建议改写 {count} 处：",
  proposals: "  与已填内容不同，未改（--accept-all 全部采用）：",
  proposal: "    {cell} {figure}：{old} → {value}　{reason}",
  blankFigure: "（空）",
  failures: "未处理的文件（{count} 个）：",
  failure: "  {file}：{reason}",
  rollUp: "汇总表：{file}",
  summary:
    "共 {files} 个文件，写出副本 {copies} 个，{tables} 张表，填写 {filled} 格，建议 {proposals} 处；用时 {seconds} 秒。",
  progress: "{done}/{total}　{rate} 个/秒　剩余约 {left}",
  minutes: "{minutes} 分 {seconds} 秒",
  seconds: "{seconds} 秒",
  stopped: "已停止：处理了 {done} 个文件，剩下 {left} 个没有处理。已写出的副本都是完整的。",
};
