import { type Finding, type FindingData, type NotJudged, type Pass } from "../rules/finding";
import { fill } from "./fill-in";
import { type RuleText } from "./rule-text";
import { rules as zhRules } from "./zh-CN/rules";
import { rules as enRules } from "./en-US/rules";
import { type Language } from "./language";
import { basis as zhBasis, type Basis } from "./zh-CN/basis";
import { basis as enBasis } from "./en-US/basis";

function wordsOf(code: string, language: Language): RuleText {
  const all: Readonly<Record<string, RuleText>> = language === "zh-CN" ? zhRules : enRules;
  const words = all[code];
  if (!words) throw new Error(`rule ${code} has no words in ${language}`);
  return words;
}

function sentence(
  sentences: Readonly<Record<string, string>> | undefined,
  said: { readonly code: string; readonly variant: string; readonly data: FindingData },
  language: Language,
): string {
  const template = sentences?.[said.variant];
  if (template === undefined) throw new Error(`rule ${said.code} lacks variant ${said.variant}`);
  return fill(template, said.data, language);
}

/** A finding's data and, for sentences that name the place, its cells. */
function withPlace(finding: Finding): FindingData {
  return { cell: finding.cell, related: finding.related, ...finding.data };
}

/** What is wrong in a few words, the whole sentence, and how to mend it. */
export interface FindingWords {
  readonly title: string;
  readonly message: string;
  readonly mend: string;
}

/** The words of a finding in the chosen language. */
export function describeFinding(finding: Finding, language: Language): FindingWords {
  const words = wordsOf(finding.code, language);
  return {
    title: words.title,
    message: sentence(words.sentences, { ...finding, data: withPlace(finding) }, language),
    mend: words.mend,
  };
}

/** The sentence of a pass. */
export function describePass(pass: Pass, language: Language): string {
  return sentence(wordsOf(pass.code, language).passes, pass, language);
}

/** Why a check could not be made (无法判断). */
export function describeNotJudged(reason: NotJudged, language: Language): string {
  const data = { cell: reason.cell, ...reason.data };
  return sentence(wordsOf(reason.code, language).notJudged, { ...reason, data }, language);
}

/** What a rule stands on, one text for each of its `basis` keys. */
export function describeBasis(keys: readonly Basis[], language: Language): readonly string[] {
  const texts = language === "zh-CN" ? zhBasis : enBasis;
  return keys.map((key) => texts[key]);
}
