import { type Finding } from "./finding";

/**
 * What a finding stands on, in a few characters: its sentence and figures, without any
 * address. The same finding after rows have moved has the same digest; once a fact in it
 * changes, it has another. With `code` and `subject` it tells whether something that a
 * person has set aside (`忽略`) is still the same.
 */
export function factsDigest({ variant, data, fix }: Finding): string {
  const sorted = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = JSON.stringify([variant, sorted, fix && [fix.from, fix.to]]);
  return hash(facts, 0) + hash(facts, 0x9e3779b9);
}

/** FNV-1a over UTF-16 units: quick and stable; two of them leave no chance hits in a workbook. */
function hash(text: string, seed: number): string {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, "0");
}
