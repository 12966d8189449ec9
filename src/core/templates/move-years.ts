const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Moves the form's year and later ones by one in a text: 2022年 → 2023年. Earlier years
 * name what has been (2020年建成) and stay.
 */
export function moveYears(text: string, year: number): string {
  return text.replace(YEAR, (written) => {
    const value = Number(written);
    return value >= year ? String(value + 1) : written;
  });
}
