/**
 * What went wrong between the add-in and Excel, by kind: one sentence that says it and one
 * that says what to do next. Every error code of Office.js is mapped to one of these kinds.
 */
export const excel = {
  problems: {
    "cell-edit-mode": {
      what: "有单元格正在编辑，Excel 暂时不接受操作。",
      todo: "请先按回车（或 Esc）退出单元格编辑，再试一次。",
    },
    "sheet-protected": {
      what: "工作表“{sheet}”受保护，无法写入或标记。",
      todo: "校验结果不受影响，仍可查看。需要写入时，请在“审阅”中撤销工作表保护后再试。",
    },
    "workbook-protected": {
      what: "工作簿的结构受保护，无法添加或删除工作表。",
      todo: "请在“审阅 - 保护工作簿”中取消保护后再试。",
    },
    "read-only": {
      what: "工作簿以只读方式打开，无法写入或标记。",
      todo: "校验结果仍可查看。需要写入时，请另存一份或启用编辑后再试。",
    },
    "sheet-gone": {
      what: "找不到工作表“{sheet}”，它可能已被删除或改名。",
      todo: "请打开要处理的工作表，重新校验一次。",
    },
    "sheet-hidden": {
      what: "工作表“{sheet}”是隐藏的，无法定位到其中的单元格。",
      todo: "请先取消隐藏该工作表，再点一次。",
    },
    "item-gone": {
      what: "要处理的内容已不在工作簿中，可能刚被删除或改动。",
      todo: "请重新校验一次，再进行操作。",
    },
    "unsupported-sheet": {
      what: "当前是图表工作表或宏工作表，里面没有单元格可以读取。",
      todo: "请切换到绩效表所在的工作表后再试。",
    },
    "sheet-large": {
      what: "工作表“{sheet}”已用区域有 {cells} 个单元格，读取需要一些时间。",
      todo: "确认是这张表，请选择“继续”；如果只是远处有零星内容，删除多余的行列后会快得多。",
    },
    "sheet-too-large": {
      what: "工作表“{sheet}”已用区域 {range} 有 {cells} 个单元格，超过上限 {limit} 个，没有读取。",
      todo: "请检查远离表格的行列是否有多余内容，删除后保存；或把绩效表复制到新的工作表再校验。",
    },
    "no-answer": {
      what: "Excel 没有返回工作表“{sheet}”的内容。",
      todo: "可能是表格太大。请关闭其他大文件后重试，或把绩效表复制到新的工作表再校验。",
    },
    "request-too-large": {
      what: "一次写入的内容超过了 Excel 网页版的上限。",
      todo: "请分表或分批操作，或在桌面版 Excel 中打开后再试。",
    },
    "response-too-large": {
      what: "单元格内容太大，超过了 Excel 网页版一次能返回的上限。",
      todo: "请在桌面版 Excel 中打开后再试，或缩短其中特别长的文字。",
    },
    "too-many-cells": {
      what: "操作涉及的单元格超过了 Excel 的上限。",
      todo: "请删除表格以外多余的行列后再试。",
    },
    busy: {
      what: "Excel 正忙，没有执行这次操作。",
      todo: "请等当前操作结束（关闭打开的对话框），再试一次。",
    },
    "inactive-workbook": {
      what: "打开了多个工作簿，当前工作簿不在前台，Excel 没有执行。",
      todo: "请点一下要处理的工作簿窗口，再试一次。",
    },
    offline: {
      what: "与 Excel 的连接中断。",
      todo: "请检查网络，稍候再试；仍不行请保存后重新打开工作簿。",
    },
    "timed-out": {
      what: "Excel 长时间没有回应，操作已停止等待。",
      todo: "请看 Excel 是否有对话框在等待或正在计算，处理后再试一次。",
    },
    "api-missing": {
      what: "当前版本的 Excel 缺少此功能需要的接口（{code}）。",
      todo: "请升级到 Office 2021、Microsoft 365 或使用 Excel 网页版。",
    },
    "no-permission": {
      what: "Excel 拒绝了这次操作，可能没有编辑权限，或所在工作表、单元格受保护。",
      todo: "请检查文件权限和“审阅”中的保护设置后再试。",
    },
    "not-signed-in": {
      what: "Excel 要求重新登录后才能继续。",
      todo: "请重新登录 Office 账户，再试一次。",
    },
    "out-of-memory": {
      what: "内存不足，Excel 没有完成操作。",
      todo: "请关闭其他工作簿或程序后再试。",
    },
    overlap: {
      what: "目标区域与合并单元格、筛选、表格或数据透视表冲突，Excel 没有写入。",
      todo: "请清除筛选或避开冲突区域后再试。",
    },
    "name-taken": {
      what: "已有同名的工作表或对象，Excel 没有新建。",
      todo: "请再试一次；仍不行请先给同名的工作表改名。",
    },
    "formula-too-long": {
      what: "公式太长，Excel 不接受。",
      todo: "请减少参与汇总的行数，或分表汇总。",
    },
    "links-blocked": {
      what: "工作簿含有被阻止的外部链接，Excel 没有完成操作。",
      todo: "请在 Excel 顶部的安全提示中处理外部链接后再试。",
    },
    "restart-needed": {
      what: "加载项已更新，需要重新启动 Excel。",
      todo: "请保存工作簿，关闭 Excel 后重新打开。",
    },
    unsupported: {
      what: "Excel 不支持对此处进行这项操作（{code}）。",
      todo: "请把绩效表复制到普通工作表后再试。",
    },
    internal: {
      what: "程序内部出错，操作没有完成（{code}）。",
      todo: "请再试一次；反复出现时，请把括号里的代码告诉维护人员。",
    },
    "files-missing": {
      what: "加载项的文件没有从服务器取全。",
      todo: "请检查网络后重试；仍不行时，请关闭窗格重新打开。",
    },
    cancelled: {
      what: "操作已取消。",
      todo: "需要时可以重新开始。",
    },
    "no-table": {
      what: "没有找到绩效指标表。查找过：{searched}。",
      todo: "表中应有“一级指标、二级指标、三级指标、指标值”一类的表头；请切换到绩效表所在的工作表再试。",
    },
    "own-sheet": {
      what: "工作表“{sheet}”由绩效表助手生成，不用校验。",
      todo: "请切换到绩效表所在的工作表再校验，或在窗格中点“校验全部工作表”。",
    },
    "not-fillable": {
      what: "工作表“{sheet}”上的表没有“实际完成值”一栏，没有可以填写的内容。",
      todo: "请切换到绩效自评表再试；还没有自评表时，可以先用“生成自评表”。",
    },
    "no-costs": {
      what: "表中没有可以汇总的成本指标。",
      todo: "请确认二级指标中有“成本指标”，且指标值写明了金额。",
    },
    "row-not-in-table": {
      what: "所选单元格不在指标行上。",
      todo: "请先点选表中的一个指标行（三级指标所在的行），再增加或删除。",
    },
    "row-only": {
      what: "这是“{level}”的最后一行，删除后表样就缺了这一项。",
      todo: "如不需要该指标，请清空这一行的内容，保留空行。",
    },
    "row-shared": {
      what: "这一行在表格以外还有内容（{cells}），增删整行会影响到它。",
      todo: "请把表格以外的内容移到其他行或其他工作表后再试。",
    },
    "row-changed": {
      what: "这一行刚被改动，没有增加或删除。",
      todo: "请再点一次。",
    },
    "level-missing": {
      what: "表中没有“{level}”这一项，无处插入。",
      todo: "请在模板中选择含有该二级指标的表样，或先在表中补上这一项。",
    },
    "too-large-to-journal": {
      what: "这次写入的内容太多，无法保留撤销记录，因此没有写入。",
      todo: "请分几次写入，每次处理一张表。",
    },
    "journal-damaged": {
      what: "工作簿里保存的撤销记录已损坏，无法用它恢复。",
      todo: "请用 Excel 自带的撤销，或从备份恢复。",
    },
    "rollback-failed": {
      what: "写入中断，且没能自动恢复原状；撤销记录仍保存在工作簿中。",
      todo: "请排除原因（退出单元格编辑、检查网络）后点“撤销本次填写”。",
    },
  },
  rolledBack: "已写入的部分已全部恢复原状。",
  halfUndone: "恢复可能只做了一部分，撤销记录仍在；请再点一次“撤销本次填写”。",
  /** What a person reads of the journal, and in the marks' ownership. */
  kinds: {
    fix: "更正",
    fill: "填写完成情况",
    summary: "成本与预算汇总",
    template: "插入模板",
    report: "生成校验结果表",
    "roll-up": "汇总全部工作表",
    generate: "生成自评表",
    rows: "增删指标行",
  },
  /** Shown in a small window when a ribbon command has something to say and the pane is closed. */
  notice: {
    title: "绩效表助手",
    close: "知道了",
    checked: "校验完成：错误 {errors}，警告 {warnings}，提示 {hints}。打开窗格可查看说明。",
    allGood: "校验完成：没有发现问题。",
    unmarked: "没有标记单元格：{why}",
    /** 填写完成情况. */
    filled: {
      cells: "已填写 {cells} 个单元格，工作表“{sheet}”已更新。",
      none: "表中没有需要填写的空白单元格，工作表“{sheet}”已更新。",
      noneYet: "还没有可以填写的内容，工作表“{sheet}”已更新。",
      proposals: "另有 {proposals} 处与您填的数字不同，没有改动，请在窗格“完成情况”中逐项确认。",
      actuals: "有 {actuals} 项还没有实际完成值，请先在表中填写，再点“填写完成情况”。",
      open: "还有 {open} 项得分等您填写。",
    },
  },
};
