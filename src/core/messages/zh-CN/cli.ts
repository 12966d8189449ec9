/** What the command line says. */
export const cli = {
  usage: `绩效表助手：检查预算绩效目标表、自评表是否前后一致。

用法：
  npx jixiao check 文件... [选项]        检查工作簿（也可以是文件夹）
  npx jixiao summarize 文件... --out 目录 在副本里填写完成情况、汇总，多张表另出汇总表
  npx jixiao template 名称 --out 文件     建一份空白表式（名称见下）
  npx jixiao convert 文档.docx --out 文件 把 Word 表格转成工作簿

check 的选项：
  --json               输出 JSON（等同 --format json）
  --format 格式        text（默认）、json 或 xlsx（在原文件旁另存一份带标记和校验结果的副本）
  --out 目录           xlsx 副本存放的目录（默认与原文件同一目录）
  --profile 名称       评分与表式依据，默认 mof-2020（财预〔2020〕10号）
  --rules 代码,…       只检查这些规则
  --ignore 代码,…      不检查这些规则
  --lang 语言          zh-CN（默认）或 en-US
  --help               显示本说明

summarize 的选项：
  --out 目录           副本和汇总表存放的目录；原文件只读不写，已有的文件不覆盖
  --accept-all         与已填数字不同的建议也全部写进副本（默认只列出，不改）
  --jobs 数            同时处理的文件数（默认用上所有处理器）
  --json               输出 JSON
  --profile、--lang    同上

template 的选项：--year 年度、--rows 每个二级指标的空行数（默认 1）
convert 的选项：--table 序号（文档里有几张表时选一张）

表式名称：
{forms}

退出状态：0 没有错误；1 有错误级问题；2 用法不对；3 有文件读不了或没有找到绩效表。
`,
  noFiles: "没有给出文件。请在命令后写上要检查的工作簿。",
  unknownCommand: "没有“{command}”这个命令。可用的命令：{commands}。",
  unknownOption: "选项不对：没有 {option} 这个选项。运行 npx jixiao --help 查看用法。",
  wrongOption: "选项不对：{option} 缺少后面的值，或不该带值。运行 npx jixiao --help 查看用法。",
  unknownFormat: "没有“{format}”这种输出格式。请用 text、json 或 xlsx。",
  unknownLanguage: "没有“{language}”这种语言。请用 zh-CN 或 en-US。",
  unknownRule: "没有 {code} 这条规则。规则代码见 docs/rules。",
  unknownProfile: "没有“{profile}”这个依据。可用的有：{profiles}。",
  problems: {
    "not-found": "找不到文件。请检查路径和文件名。",
    unreadable: "文件打不开，可能没有权限或正被其他程序占用。请关闭后再试。",
    "empty-file": "文件是空的（0 字节）。请重新保存或重新取得这份表格。",
    "too-large": "文件太大，超过了可检查的上限。请只保留绩效表所在的工作表后再试。",
    "not-a-workbook":
      "这不是 Excel 工作簿（.xlsx、.xlsm、.xls）。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    encrypted: "文件设有打开密码，无法读取。请先在 Excel 中取消打开密码后再试。",
    damaged: "文件已损坏，读不出内容。请用 Excel 打开并另存为一份新的 .xlsx 后再试。",
    "old-format": "这是旧的 .xls 格式，不能另存副本。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    "own-output": "这是本工具生成的汇总表，里面没有原来的绩效表。请指定各单位报送的工作簿。",
    "array-formula":
      "要填写的单元格在数组公式或模拟运算表里，不能单独改写。请在 Excel 中改成普通公式后再试。",
    "no-workbooks": "文件夹里没有 Excel 工作簿（.xlsx、.xlsm 或 .xls）。请检查文件夹是否选对。",
    "not-written": "副本写不进去。请检查目录权限和磁盘空间。",
    "too-long": "处理超过了时限，已跳过。请单独检查这个文件。",
    failed:
      "处理时意外出错，已跳过这个文件；原文件没有改动。请用 Excel 或 WPS 另存为一份新的 .xlsx 后再试。",
    "no-table":
      "没有找到绩效指标表：找过“一级指标、二级指标、三级指标、指标值”这类表头。请确认文件里有绩效目标表或自评表。",
  },
  skipped: "{file}: 这是本工具生成的文件，已跳过。",
  tableHeading: "{sheet}　{range}　{kind}　{year}",
  unknownYear: "年度未注明",
  projectLine: "{name}　{department}",
  noBudget: "预算未填",
  budget: "预算 {amount} 万元",
  budgetLine: "{budget}　指标 {count} 项",
  counts: "错误 {errors}　警告 {warnings}　提示 {hints}　通过 {passes}　无法判断 {notJudged}",
  severity: { error: "错误", warning: "警告", hint: "提示" },
  passes: "通过",
  notJudged: "无法判断",
  unrecognised: "未识别的单元格：{cells}",
  mend: "怎么改：{mend}",
  basis: "依据：{basis}",
  fix: "可改为：{to}",
  noOut: "没有说存到哪里。请加上 --out 文件.xlsx。",
  outExists: "{file} 已经存在，没有覆盖。请换一个文件名。",
  noForm: "没有给出表式名称。可用的有：\n{forms}",
  unknownForm: "没有“{form}”这个表式。可用的有：\n{forms}",
  notANumber: "{option} 应是 {from} 到 {to} 之间的整数。",
  saved: "已保存：{file}",
  written: "已另存带标记的副本：{file}",
  summary: "共检查 {files} 个文件、{tables} 张表：错误 {errors}，警告 {warnings}，提示 {hints}。",
  kinds: {
    target: "项目支出绩效目标表",
    "self-evaluation": "项目支出绩效自评表",
    monitoring: "绩效运行监控表",
    "department-target": "部门整体支出绩效目标表",
    "department-self-evaluation": "部门整体支出绩效自评表",
    other: "绩效指标表",
  },
};
