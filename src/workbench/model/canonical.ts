/**
 * A copy of plain data with the members of every object in alphabetical order and without
 * `undefined`, so that equal data give equal JSON.
 */
export function canonical<T>(data: T): T {
  return sortKeys(data) as T;
}

function sortKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sortKeys);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, value]) => [key, sortKeys(value)]),
  );
}
