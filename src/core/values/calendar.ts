import { type IsoDate } from "./parsed-value";

function two(part: number): string {
  return part < 10 ? `0${String(part)}` : String(part);
}

/** Days of a month; February has 29 where the year is not known. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** "2022-12-31", or "--12-31" where the year is not known (ISO 8601). */
export function isoDate(year: number | null, month: number, day: number): IsoDate {
  return `${year === null ? "-" : String(year)}-${two(month)}-${two(day)}`;
}

/** Years that a form can be about. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1949 && year <= 2099;
}

/** Excel's serial number of a day (1900 system) as a calendar day; null if it is none of this era. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 109_574) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
