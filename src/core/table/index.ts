export { makeChoice, optionsFor, sheetShape, type ReadingChoice, type SheetShape } from "./choices";
export * from "./performance-table";
export { type LookedFor } from "./looked-for";
export { type Progress } from "./progress";
export { recognise, recogniseInSteps, type Recognition, type RecogniseOptions } from "./recognise";
