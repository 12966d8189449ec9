import { type FindingData } from "../rules/finding";
import { type Language } from "./language";

/**
 * Puts data into a sentence's `{places}`; an unknown place is a mistake of ours and throws.
 * A place `{key:date}` shows an ISO date as people write it: 2022年6月30日.
 */
export function fill(template: string, data: FindingData, language: Language): string {
  return template.replace(
    /\{([A-Za-z0-9]{1,40})(:date)?\}/g,
    (_, key: string, asDate: string | undefined) => {
      const value = data[key];
      if (value === undefined) throw new Error(`no data for {${key}} in "${template}"`);
      if (typeof value === "object") return value.join(language === "zh-CN" ? "、" : ", ");
      return asDate === undefined ? String(value) : shownDate(String(value), language);
    },
  );
}

/** @param date ISO, YYYY-MM-DD */
function shownDate(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (language === "zh-CN") return `${String(year)}年${String(month)}月${String(day)}日`;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
