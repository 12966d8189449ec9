/** Class → "Set version" → its members, in one text. */
export function readApiSets(): Record<string, Record<string, string>>;
