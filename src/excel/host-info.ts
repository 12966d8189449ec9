/** Requirement sets that we use above the floor of the manifest (ExcelApi 1.9). */
export type NewerApi = "1.14" | "1.18" | "1.20";

/** Whether Excel here offers a set above the floor. Without an answer the floor is all there is. */
export function supports(version: NewerApi): boolean {
  return supportsSet("ExcelApi", version);
}

/** Whether the pane can be opened by code (a runtime shared by pane and commands). */
export function canShowPane(): boolean {
  return supportsSet("SharedRuntime", "1.1");
}

/** Whether a small window of our own can be shown. */
export function canShowDialog(): boolean {
  return supportsSet("DialogApi", "1.1");
}

function supportsSet(set: string, version: string): boolean {
  // `Office` is missing where only Excel's part of the library runs.
  if (typeof Office === "undefined") return false;
  const context = Office.context as Office.Context | undefined;
  const requirements = context?.requirements;
  return requirements?.isSetSupported(set, version) ?? false;
}

/** Language of the Office that runs us, such as "zh-CN"; null where it does not say. */
export function displayLanguage(): string | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage ?? null;
}
