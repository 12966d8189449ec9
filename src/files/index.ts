export { applyToFile, newWorkbook, type FileMark } from "./apply-plan";
export { FileProblem, type FileProblemCode } from "./problem";
export { readContent, readWorkbook } from "./read-workbook";
export { type FileWorksheet } from "./sheets";
