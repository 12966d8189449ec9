import { messagesFor, type Messages } from "./catalogue";
import * as en from "./en-US/command-line";
import { type Language } from "./language";
import * as zh from "./zh-CN/command-line";

/** The catalogue with what only the command line says; apart, so that no page has to load it. */
export type CommandLineMessages = Messages & typeof zh;

export function commandLineMessagesFor(language: Language): CommandLineMessages {
  return { ...messagesFor(language), ...(language === "zh-CN" ? zh : en) };
}
