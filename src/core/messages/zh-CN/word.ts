/** What goes wrong with a Word document, with the next step. */
export const word = {
  problems: {
    "empty-file": "文件是空的（0 字节）。请重新保存这份 Word 文档后再试。",
    "too-large": "文档太大。请只保留绩效表所在的页，另存为 .docx 后再试。",
    "old-format":
      "这是旧的 .doc 文档。请用 Word 或 WPS 打开，选择“另存为”→“Word 文档 (*.docx)”后再导入。",
    "not-a-document": "这不是 Word 文档。请选择 .docx 文件。",
    damaged: "文档已损坏，读不出内容。请用 Word 打开并另存为一份新的 .docx 后再试。",
    "too-deep": "文档里的表格嵌套太多层，无法导入。请把要用的表格复制到新文档中再试。",
    "no-table": "文档里没有表格。请确认绩效表是 Word 表格，而不是图片。",
  },
  sheetName: "导入的表格",
  choose: "文档里有 {count} 张表，请选择要导入的一张。",
  tableLine: "第 {number} 张：{title}（{rows} 行）",
  untitled: "没有标题",
};
