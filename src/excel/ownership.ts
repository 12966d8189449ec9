/** The marks of our own sheets are the same in Excel and in files. */
export {
  madeMark,
  ownSheets,
  roleMark,
  roleOf,
  rowMark,
  sheetOfName,
  sourceMark,
  type OwnSheets,
} from "../core/edits";
