import { createContext, use } from "react";
import { fill, messagesFor, type Language, type Messages } from "../core/messages";
import { type FindingData } from "../core/rules";
import { type PaneServices } from "./services";

/** The pane's sentences, and how to put figures into them. */
export interface Words {
  readonly language: Language;
  readonly pane: Messages["pane"];
  readonly say: (template: string, data: FindingData) => string;
}

/** The words of a language, as every part of the pane gets them. */
export function wordsIn(language: Language): Words {
  return {
    language,
    pane: messagesFor(language).pane,
    say: (template, data) => fill(template, data, language),
  };
}

export const WordsContext = createContext<Words>(wordsIn("zh-CN"));
export const ServicesContext = createContext<PaneServices | null>(null);

export function useWords(): Words {
  return use(WordsContext);
}

export function useServices(): PaneServices {
  const services = use(ServicesContext);
  if (!services) throw new Error("the pane has no services");
  return services;
}
