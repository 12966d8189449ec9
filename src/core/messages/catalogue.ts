import * as en from "./en-US";
import { type Language } from "./language";
import * as zh from "./zh-CN";

/** Every sentence that a person reads, by subject. Chinese is the original. */
export type Messages = typeof zh;

/**
 * All sentences of a language but those of rules, which are many: they are reached through
 * `describeFinding` and its kin, and a page that does not describe findings does not load them.
 */
export function messagesFor(language: Language): Messages {
  return language === "zh-CN" ? zh : en;
}
