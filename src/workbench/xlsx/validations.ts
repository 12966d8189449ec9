import { type DataValidation as FileValidation } from "hucre";
import { type DataValidation, type Json } from "../model";
import { areasFromFile, areasToFile } from "./conditional-formats";

type FileType = FileValidation["type"];
type FileOperator = NonNullable<FileValidation["operator"]>;

const RULES: readonly (readonly [FileType, string])[] = [
  ["list", "list"],
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];

const OPERATORS: readonly (readonly [FileOperator, string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const STYLES: readonly (readonly [NonNullable<FileValidation["errorStyle"]>, string])[] = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
];

/** A constant of a file stays a number; anything else is a formula and gets its "=". */
function operandFromFile(text: string): Json {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : `=${text}`;
}

function operandToFile(operand: Json | undefined): string | undefined {
  if (typeof operand === "number") return String(operand);
  if (typeof operand !== "string" || operand === "") return undefined;
  return operand.replace(/^=/, "");
}

function ruleFromFile(validation: FileValidation): Json {
  const name = RULES.find(([type]) => type === validation.type)?.[1] ?? "custom";
  if (name === "list") {
    const source = validation.values
      ? validation.values.join(",")
      : `=${validation.formula1 ?? ""}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (name === "custom") return { custom: { formula: `=${validation.formula1 ?? ""}` } };
  return {
    [name]: {
      formula1: operandFromFile(validation.formula1 ?? ""),
      ...(validation.formula2 !== undefined && { formula2: operandFromFile(validation.formula2) }),
      operator: OPERATORS.find(([word]) => word === validation.operator)?.[1] ?? "Between",
    },
  };
}

/** A rule that allows everything and only shows a hint; the library passes over these. */
function hintFromFile(attributes: Readonly<Record<string, string>>): DataValidation {
  const on = (name: string): boolean => ["1", "true"].includes(attributes[name] ?? "");
  return {
    ranges: areasFromFile(attributes["sqref"] ?? ""),
    rule: {},
    ignoreBlanks: on("allowBlank"),
    errorAlert: {
      showAlert: on("showErrorMessage"),
      style: STYLES.find(([word]) => word === attributes["errorStyle"])?.[1] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      showPrompt: on("showInputMessage"),
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

/**
 * Rules for typing of a sheet of a file.
 *
 * @param order the rules as they stand in the file: null for one of `validations`, else the
 *   attributes of a mere hint
 */
export function validationsFromFile(
  validations: readonly FileValidation[],
  order: readonly (Readonly<Record<string, string>> | null)[],
): DataValidation[] {
  const typed = ruledFromFile(validations);
  if (order.filter((one) => one === null).length !== typed.length) return typed;
  return order.flatMap((one) => (one ? hintFromFile(one) : (typed.shift() ?? [])));
}

function ruledFromFile(validations: readonly FileValidation[]): DataValidation[] {
  return validations.map((validation) => ({
    ranges: areasFromFile(validation.range),
    rule: ruleFromFile(validation),
    ignoreBlanks: validation.allowBlank === true,
    errorAlert: {
      showAlert: validation.showErrorMessage === true,
      style: STYLES.find(([word]) => word === validation.errorStyle)?.[1] ?? "Stop",
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
    },
    prompt: {
      showPrompt: validation.showInputMessage === true,
      title: validation.inputTitle ?? "",
      message: validation.inputMessage ?? "",
    },
  }));
}

type Members = Readonly<Record<string, Json | undefined>>;

function members(value: Json | undefined): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

function ruleToFile(
  rule: Json,
): Pick<FileValidation, "type" | "operator" | "values" | "formula1" | "formula2"> | null {
  const all = members(rule);
  for (const [type, name] of RULES) {
    if (all[name] === undefined || all[name] === null) continue;
    const inner = members(all[name]);
    if (type === "list") {
      const source = typeof inner["source"] === "string" ? inner["source"] : "";
      return source.startsWith("=")
        ? { type, formula1: source.slice(1) }
        : { type, values: source.split(",") };
    }
    if (type === "custom") {
      return { type, formula1: operandToFile(inner["formula"]) ?? "TRUE" };
    }
    const formula1 = operandToFile(inner["formula1"]);
    const formula2 = operandToFile(inner["formula2"]);
    const operator = OPERATORS.find(([, word]) => word === inner["operator"])?.[0];
    return {
      type,
      ...(operator && { operator }),
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
    };
  }
  return null;
}

export function validationsToFile(validations: readonly DataValidation[]): FileValidation[] {
  return validations.flatMap((validation) => {
    // The library's own list of types lacks "none", which Excel writes for a mere hint.
    const rule = ruleToFile(validation.rule) ?? { type: "none" as FileType };
    const { errorAlert, prompt } = validation;
    const errorStyle = STYLES.find(([, word]) => word === errorAlert.style)?.[0];
    return {
      ...rule,
      range: areasToFile(validation.ranges),
      ...(validation.ignoreBlanks && { allowBlank: true }),
      ...(errorAlert.showAlert && { showErrorMessage: true }),
      ...(errorStyle && errorStyle !== "stop" && { errorStyle }),
      ...(errorAlert.title !== "" && { errorTitle: errorAlert.title }),
      ...(errorAlert.message !== "" && { errorMessage: errorAlert.message }),
      ...(prompt.showPrompt && { showInputMessage: true }),
      ...(prompt.title !== "" && { inputTitle: prompt.title }),
      ...(prompt.message !== "" && { inputMessage: prompt.message }),
    };
  });
}
