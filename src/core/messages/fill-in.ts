import { type FindingData } from "../rules/finding";
import { type Language } from "./language";

/** Puts data into a sentence's `{places}`; an unknown place is a mistake of ours and throws. */
export function fill(template: string, data: FindingData, language: Language): string {
  return template.replace(/\{([A-Za-z0-9]{1,40})\}/g, (_, key: string) => {
    const value = data[key];
    if (value === undefined) throw new Error(`no data for {${key}} in "${template}"`);
    if (typeof value === "object") return value.join(language === "zh-CN" ? "、" : ", ");
    return String(value);
  });
}
