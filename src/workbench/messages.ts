/**
 * What the workbench says. It keeps its words to itself instead of adding them to
 * `core/messages`: nothing of the workbench goes into the add-in that users load.
 */
export const words = {
  title: "绩效表助手 · 工作台",
  open: "打开…",
  save: "另存为",
  sampleName: "项目支出绩效目标表（示例）.xlsx",
  dropHere: "松开鼠标，打开这个工作簿",
  closePane: "关闭任务窗格",
  loading: "正在打开工作簿…",
  loadingPane: "正在打开任务窗格…",
  ready: "就绪",
  editing: "编辑",
  saved: (name: string) => `已保存 ${name}`,
  opened: (name: string) => `已打开 ${name}`,
  running: (label: string) => `正在执行“${label}”…`,
  finished: (label: string) => `“${label}”已完成`,
  missing: (label: string) => `“${label}”还没有做好：加载项里没有这个命令`,
  unanswered: (label: string) => `“${label}”超过一分钟没有回应，请重新打开任务窗格后再试`,
  discard: "打开另一个工作簿会放弃当前的修改。继续吗？",
  protectedSheet: "工作表受保护，不能修改锁定的单元格。",
  noRibbon: "manifest.xml 读不出功能区。",
  notStarted: "工作台没有启动成功，请刷新页面。",
  offline: "仅供开发和演示；数据不离开本机",
  problems: {
    "not-found": "找不到这个文件。",
    unreadable: "读不到这个文件，请确认它没有被其他程序占用。",
    "empty-file": "这是一个空文件，里面没有工作簿。",
    "too-large": "文件太大，工作台打不开。请拆分后再试。",
    "old-format": "这是旧的 .xls 格式。请另存为 .xlsx 后再试。",
    "array-formula": "单元格在数组公式里，不能单独改写。",
    "not-written": "文件写不进去，请检查目录权限和磁盘空间。",
    "not-a-workbook": "这不是 Excel 工作簿。请选择 .xlsx 文件。",
    encrypted: "这个工作簿有打开密码，工作台读不了。请在 Excel 中取消密码、另存后再试。",
    damaged: "这个工作簿已损坏，读不出来。请在 Excel 中打开并修复、另存后再试。",
  },
} as const;
