import { languageOf, type Language } from "../core/messages";

/** What a person has set in the pane; kept on this machine, never in the workbook. */
export interface Preferences {
  /** Null follows Office. */
  readonly language: Language | null;
  readonly mark: boolean;
  /** Findings and figures follow while the sheet is edited (`实时更新`). */
  readonly live: boolean;
}

const KEY = "jixiao.preferences";
const DEFAULTS: Preferences = { language: null, mark: true, live: true };

/** Reads the preferences; a store that is blocked or holds nonsense gives the defaults. */
export function loadPreferences(store: Storage | null): Preferences {
  let saved: unknown;
  try {
    saved = JSON.parse(store?.getItem(KEY) ?? "null");
  } catch {
    // Text that is no JSON: somebody else's, or cut off. The defaults serve.
    return DEFAULTS;
  }
  if (typeof saved !== "object" || saved === null) return DEFAULTS;
  const { language, mark, live } = saved as Partial<Record<keyof Preferences, unknown>>;
  return {
    language: typeof language === "string" ? languageOf(language) : DEFAULTS.language,
    mark: typeof mark === "boolean" ? mark : DEFAULTS.mark,
    live: typeof live === "boolean" ? live : DEFAULTS.live,
  };
}

export function savePreferences(store: Storage | null, preferences: Preferences): void {
  store?.setItem(KEY, JSON.stringify(preferences));
}

/** The browser's store, or null where a strict policy forbids it (it then throws on access). */
export function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
