import { type excel as zh } from "../zh-CN/excel";

/** What went wrong between the add-in and Excel, by kind. */
export const excel: typeof zh = {
  problems: {
    "cell-edit-mode": {
      what: "A cell is being edited, so Excel takes no commands at the moment.",
      todo: "Press Enter (or Esc) to leave the cell, then try again.",
    },
    "sheet-protected": {
      what: "The sheet “{sheet}” is protected; nothing can be written or marked on it.",
      todo: "The findings are still listed. To write, remove the protection under Review and try again.",
    },
    "workbook-protected": {
      what: "The structure of the workbook is protected; no sheet can be added or deleted.",
      todo: "Remove the protection under Review, Protect Workbook, and try again.",
    },
    "read-only": {
      what: "The workbook is open read-only; nothing can be written or marked.",
      todo: "The findings are still listed. To write, save a copy or enable editing and try again.",
    },
    "sheet-gone": {
      what: "The sheet “{sheet}” is not there; it may have been deleted or renamed.",
      todo: "Open the sheet you mean and check again.",
    },
    "sheet-hidden": {
      what: "The sheet “{sheet}” is hidden, so its cells cannot be selected.",
      todo: "Unhide the sheet and click again.",
    },
    "item-gone": {
      what: "What was to be changed is no longer in the workbook.",
      todo: "Check again, then repeat.",
    },
    "unsupported-sheet": {
      what: "This is a chart or macro sheet; it has no cells to read.",
      todo: "Switch to the sheet with the performance table and try again.",
    },
    "sheet-large": {
      what: "The used range of “{sheet}” has {cells} cells; reading it takes a while.",
      todo: "If this is the right sheet, choose Continue. If something stands far away by accident, deleting it makes this much faster.",
    },
    "sheet-too-large": {
      what: "The used range {range} of “{sheet}” has {cells} cells, more than the limit of {limit}; it was not read.",
      todo: "Delete what stands far from the table and save, or copy the table to a new sheet.",
    },
    "no-answer": {
      what: "Excel returned no content for the sheet “{sheet}”.",
      todo: "It may be too large. Close other big files and try again, or copy the table to a new sheet.",
    },
    "request-too-large": {
      what: "What was to be written at once is more than Excel on the web takes.",
      todo: "Work sheet by sheet, or use Excel on the desktop.",
    },
    "response-too-large": {
      what: "The cells hold more than Excel on the web can return at once.",
      todo: "Use Excel on the desktop, or shorten very long texts.",
    },
    "too-many-cells": {
      what: "The operation touches more cells than Excel allows.",
      todo: "Delete rows and columns outside the table and try again.",
    },
    busy: {
      what: "Excel is busy and did not carry this out.",
      todo: "Wait until it is done (close open dialogs), then try again.",
    },
    "inactive-workbook": {
      what: "Several workbooks are open and this one is not in front; Excel did nothing.",
      todo: "Click the window of the workbook you mean and try again.",
    },
    offline: {
      what: "The connection to Excel was lost.",
      todo: "Check the network and try again; if it does not help, save and reopen the workbook.",
    },
    "timed-out": {
      what: "Excel did not answer for a long time; waiting has stopped.",
      todo: "See whether Excel shows a dialog or is calculating, then try again.",
    },
    "api-missing": {
      what: "This version of Excel lacks an interface that is needed here ({code}).",
      todo: "Update to Office 2021 or Microsoft 365, or use Excel on the web.",
    },
    "no-permission": {
      what: "Excel refused: there may be no permission to edit, or the sheet or cell is protected.",
      todo: "Check the file's permissions and the protection under Review, then try again.",
    },
    "not-signed-in": {
      what: "Excel wants you to sign in again.",
      todo: "Sign in to your Office account and try again.",
    },
    "out-of-memory": {
      what: "There was not enough memory to finish.",
      todo: "Close other workbooks or programs and try again.",
    },
    overlap: {
      what: "The place overlaps merged cells, a filter, a table or a pivot table; nothing was written.",
      todo: "Clear the filter or use another place, then try again.",
    },
    "name-taken": {
      what: "A sheet or object of that name already exists; nothing was added.",
      todo: "Try again; if it does not help, rename the existing sheet first.",
    },
    "formula-too-long": {
      what: "The formula is too long for Excel.",
      todo: "Summarise fewer rows, or sheet by sheet.",
    },
    "links-blocked": {
      what: "The workbook has blocked external links, so Excel did not finish.",
      todo: "Deal with the links in Excel's security bar and try again.",
    },
    "restart-needed": {
      what: "The add-in was updated; Excel needs a restart.",
      todo: "Save the workbook, close Excel and open it again.",
    },
    unsupported: {
      what: "Excel does not support this here ({code}).",
      todo: "Copy the table to an ordinary sheet and try again.",
    },
    internal: {
      what: "An internal error stopped the operation ({code}).",
      todo: "Try again; if it keeps happening, tell the maintainers the code in brackets.",
    },
    "files-missing": {
      what: "A file of the add-in did not arrive from its server.",
      todo: "Check the network and try again, or close the pane and open it once more.",
    },
    cancelled: {
      what: "Cancelled.",
      todo: "Start again whenever you like.",
    },
    "no-table": {
      what: "No indicator table was found. Looked at: {searched}.",
      todo: "A table has headings such as 一级指标, 二级指标, 三级指标, 指标值; switch to the sheet with the table and try again.",
    },
    "own-sheet": {
      what: "The sheet “{sheet}” was made by the assistant and needs no check.",
      todo: "Go to the sheet with your table and check again, or choose Check all sheets in the pane.",
    },
    "not-fillable": {
      what: "The table on the sheet “{sheet}” has no column for actual values, so there is nothing to fill.",
      todo: "Switch to the self-evaluation table and try again; if there is none yet, use “Make self-evaluation” first.",
    },
    "no-costs": {
      what: "The table has no cost indicators to sum up.",
      todo: "Make sure that there is a level 成本指标 whose values are amounts.",
    },
    "row-not-in-table": {
      what: "The selected cell is not in a row of an indicator.",
      todo: "Select a row of the table that holds an indicator, then try again.",
    },
    "row-only": {
      what: "This is the last row of {level}; without it the form would lack that item.",
      todo: "If the indicator is not needed, clear the row and leave it blank.",
    },
    "row-shared": {
      what: "The row holds something outside the table as well ({cells}), which a whole row would take with it.",
      todo: "Move what is outside the table to other rows or another sheet, then try again.",
    },
    "row-changed": {
      what: "The row has just been changed; nothing was added or deleted.",
      todo: "Please try again.",
    },
    "level-missing": {
      what: "The table has no {level}, so there is no place for it.",
      todo: "Choose a form that has this item, or add it to the table first.",
    },
    "too-large-to-journal": {
      what: "This would write too much for a way back to be kept, so nothing was written.",
      todo: "Write in parts, one sheet at a time.",
    },
    "journal-damaged": {
      what: "The record of the last writing in this workbook is damaged and cannot be used.",
      todo: "Use Excel's own undo, or a backup.",
    },
    "rollback-failed": {
      what: "Writing was interrupted and could not be taken back; its record is kept in the workbook.",
      todo: "Remove the cause (leave the cell, check the network), then choose Undo.",
    },
  },
  rolledBack: "Everything written so far was put back.",
  halfUndone: "Perhaps only part of it was taken back; its record is kept, choose Undo once more.",
  kinds: {
    fix: "Correction",
    fill: "Results filled in",
    summary: "Cost against budget",
    template: "Form inserted",
    report: "Report",
    "roll-up": "Roll-up",
    generate: "Self-evaluation made",
    rows: "Indicator rows",
  },
  notice: {
    title: "Performance Table Assistant",
    close: "Close",
    checked:
      "Checked: {errors} errors, {warnings} warnings, {hints} hints. Open the pane for details.",
    allGood: "Checked: nothing was found.",
    unmarked: " No cells were marked: {why}",
    filled: {
      cells: "{cells} cells filled in; the sheet “{sheet}” is up to date.",
      none: "No blank cell of the table needed filling in; the sheet “{sheet}” is up to date.",
      noneYet: "Nothing could be filled in yet; the sheet “{sheet}” is up to date.",
      proposals:
        "{proposals} more differ from your figures and were left as they are: confirm them one by one in the pane, under results.",
      actuals:
        "{actuals} indicators have no actual value yet: type the values into the table first, then fill in results again.",
      open: "{open} scores wait for you.",
    },
  },
};
