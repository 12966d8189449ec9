import { messagesFor, type Messages } from "./catalogue";
import { cli as enCli } from "./en-US/cli";
import { summarize as enSummarize } from "./en-US/summarize";
import { type Language } from "./language";
import { cli } from "./zh-CN/cli";
import { summarize } from "./zh-CN/summarize";

const zh = { cli, summarize };
const en: typeof zh = { cli: enCli, summarize: enSummarize };

/** The catalogue with what only the command line says; apart, so that no page has to load it. */
export type CommandLineMessages = Messages & typeof zh;

export function commandLineMessagesFor(language: Language): CommandLineMessages {
  return { ...messagesFor(language), ...(language === "zh-CN" ? zh : en) };
}
