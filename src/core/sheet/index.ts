export {
  columnLetters,
  contains,
  parseCell,
  parseRange,
  rangeToA1,
  toA1,
  type CellRef,
  type RangeRef,
} from "./address";
export {
  mapReferences,
  MAX_COLUMNS,
  MAX_ROWS,
  moveRelative,
  parseReference,
  quoteSheetName,
  referencedRange,
  writeReference,
} from "./formula";
export { type CellValue, type Sheet } from "./sheet";
