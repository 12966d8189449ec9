import { rules as en } from "./en-US/rules";
import { type Language } from "./language";
import { type RuleText } from "./rule-text";
import { rules as zh } from "./zh-CN/rules";

/** What a rule looks for, in a few words (疑为往年内容); for lists of rules. */
export function ruleTitle(code: string, language: Language): string {
  const all: Readonly<Record<string, RuleText>> = language === "zh-CN" ? zh : en;
  const words = all[code];
  if (!words) throw new Error(`rule ${code} has no words in ${language}`);
  return words.title;
}
