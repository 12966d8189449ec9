export { makeChoice, optionsFor, sheetShape, type ReadingChoice, type SheetShape } from "./choices";
export * from "./performance-table";
export {
  recognise,
  recogniseInSteps,
  type LookedFor,
  type Progress,
  type Recognition,
  type RecogniseOptions,
} from "./recognise";
