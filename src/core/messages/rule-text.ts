/**
 * The words of one rule. Sentences are templates: `{name}` is replaced by the
 * finding's `data.name`; a list is joined with 、 (", " in English). `{cell}` and `{related}`
 * stand for the finding's own cells.
 */
export interface RuleText {
  /** What is wrong, in a few words: 疑为往年内容. */
  readonly title: string;
  /** By variant; rules with one sentence use "default". Names place, fact and reason. */
  readonly sentences: Readonly<Record<string, string>>;
  /** How to mend it, as an instruction. */
  readonly mend: string;
  readonly passes?: Readonly<Record<string, string>>;
  readonly notJudged?: Readonly<Record<string, string>>;
}

/** Same codes and variants in every language; a missing sentence is a compile error. */
export type SameRules<T extends Record<string, RuleText>> = {
  readonly [Code in keyof T]: RuleText & {
    readonly sentences: { readonly [Variant in keyof T[Code]["sentences"]]: string };
    readonly passes?: { readonly [Variant in keyof NonNullable<T[Code]["passes"]>]: string };
    readonly notJudged?: { readonly [Variant in keyof NonNullable<T[Code]["notJudged"]>]: string };
  };
};
