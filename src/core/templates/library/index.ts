export { type CommonIndicator, type IndicatorFieldOfWork } from "./common-indicator";
export { COMMON_INDICATORS } from "./common-indicators";
export { exampleTarget, OPERATOR_SIGNS, searchLibrary, type LibraryQuery } from "./search";
