/** The marks of our own sheets are the same in Excel and in files. */
export {
  madeMark,
  ownSheets,
  roleMark,
  roleOf,
  rowMark,
  sheetMark,
  sheetOfName,
  sourceMark,
  tiedSheets,
  type OwnSheets,
} from "../core/edits";
