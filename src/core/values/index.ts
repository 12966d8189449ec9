export { Big, decimalText, roundHalfUp } from "./decimal";
export { amountIn, money, type Money, type MoneyUnit } from "./money";
export { normalise } from "./normalise";
export { isFormulaError, parseValue, type ValueContext } from "./parse-value";
export { type IsoDate, type Operator, type ParsedValue, type ValueKind } from "./parsed-value";
export { parseMoneyUnit, parseUnit, type Unit } from "./units";
