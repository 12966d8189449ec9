export * from "./data";
export { type Change, type ChangeListener, type ChangeOrigin, type SheetPart } from "./changes";
export { WorkbookModel } from "./workbook";
export { SheetModel } from "./sheet";
export { type Calculable, type Calculation, type Recalculator } from "./recalculation";
export {
  MAX_COLUMNS,
  MAX_ROWS,
  moveRelative,
  parseReference,
  quoteSheetName,
  referencedRange,
} from "../../core/sheet";
export {
  columnCount,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  subtract,
  sameRange,
  union,
} from "./ranges";
export { moveAreas, moveRange, type Shift } from "./shift";
export { internStyle, stylePatcher, withBorder, type StylePatch } from "./style";
