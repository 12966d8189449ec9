/** Languages that the product speaks, the first one first. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language to speak for a locale such as Office's `displayLanguage`: Chinese unless English is asked for. */
export function languageOf(locale: string | null | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
