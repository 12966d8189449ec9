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
export { type CellValue, type Sheet } from "./sheet";
