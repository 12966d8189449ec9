export { type FormAnswers, type IndicatorAnswer } from "./answers";
export { budgetFieldsOf, textFieldsOf } from "./carry-over";
export { type FormLayout, type IndicatorPlace } from "./draft";
export { fieldsOf } from "./fields-of";
export { type Form, type FormField, type FormId, type IndicatorRole } from "./form";
export { FORMS, formById } from "./forms";
export {
  planMonitoring,
  planNextYear,
  planSelfEvaluation,
  type FlaggedText,
  type GenerateOptions,
  type NextYear,
} from "./generate";
export {
  COMMON_INDICATORS,
  exampleTarget,
  OPERATOR_SIGNS,
  searchLibrary,
  type CommonIndicator,
  type IndicatorFieldOfWork,
  type LibraryQuery,
} from "./library";
export { planTemplate, type PlannedForm } from "./plan-template";
