/** The marks of our own sheets are the same in Excel and in files. */
export {
  madeMark,
  ownSheetNamed,
  ownSheets,
  roleMark,
  roleOf,
  rowMark,
  sheetMark,
  sheetOfName,
  sourceMark,
  tiedSheets,
  type OwnSheet,
  type OwnSheets,
} from "../core/edits";
