import { isDark } from "./theme";

/** Whether Office is set to a dark theme; false where it does not say. */
export function officeIsDark(): boolean {
  // Older hosts know no theme, and Excel on the web only since lately.
  const context = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const { isDarkTheme, bodyBackgroundColor } = context.officeTheme ?? {};
  return isDarkTheme ?? isDark(bodyBackgroundColor);
}
