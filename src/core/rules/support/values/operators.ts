import { type ValueField } from "../../../table/performance-table";
import { type Fix } from "../../finding";

const FLOOR = /≥|≧|⩾|>=|=>|＞=|＞|﹥|>|〉/u;
const CEILING = /≤|≦|⩽|<=|=<|＜=|＜|﹤|<|〈/u;

/** True where the target is a floor (≥, >, 不低于). */
export function isFloor(field: ValueField | null): boolean {
  return field?.parsed.operator === ">=" || field?.parsed.operator === ">";
}

/** True where the target is a ceiling (≤, <, 不超过). */
export function isCeiling(field: ValueField | null): boolean {
  return field?.parsed.operator === "<=" || field?.parsed.operator === "<";
}

/** ≥266米 where a measured value belongs: an actual with a sign of its own in its cell. */
export function hasOwnSign(field: ValueField | null): boolean {
  return field?.operatorCell === null && (isFloor(field) || isCeiling(field));
}

/** The value with another sign, where the sign stands in the value's own cell; null otherwise. */
export function withSign(field: ValueField, sign: "≥" | "≤" | "="): Fix | null {
  if (field.operatorCell !== null && field.operatorCell !== field.cell) return null;
  const present = isFloor(field) ? FLOOR : CEILING;
  if (!present.test(field.text)) return null;
  return { cell: field.cell, from: field.text, to: field.text.replace(present, sign) };
}
