import { catalogue } from "../../../../src/core/rules";

/**
 * What is public of every rule and stays as it is: code, slug, severity, certainty, the part of
 * the review form it belongs to, and what it rests on. A change here is a change for everyone
 * who has switched, ignored or counted findings.
 */
const RULES = `
A01 | mandatory-empty             | error   | certain | completeness    | mof-2015-88, form
A02 | dimension-absent            | error   | certain | completeness    | mof-2015-88, mof-2021-101
A03 | output-dimension-absent     | warning | likely  | completeness    | mof-2021-101
A04 | target-missing              | error   | certain | completeness    | mof-2015-88, form
A05 | unit-missing                | warning | certain | completeness    | form, review
A06 | standard-column-empty       | warning | certain | completeness    | mof-2021-101, form
A07 | placeholder-left            | warning | certain | completeness    | form, review
A08 | sign-off-missing            | hint    | certain | completeness    | form
A09 | residue                     | hint    | certain | completeness    | form
A10 | empty-dimension             | hint    | certain | completeness    | form, mof-2015-88
A11 | indicator-count             | hint    | likely  | relevance       | mof-2021-101, review
A12 | weight-missing              | error   | certain | completeness    | mof-2020-10, form
A13 | level1-missing              | warning | certain | completeness    | mof-2015-88, form
A14 | choice-not-ticked           | hint    | likely  | completeness    | form
A15 | stray-value                 | hint    | certain | completeness    | form
B01 | level-label-unknown         | warning | certain | completeness    | mof-2015-88, mof-2021-101
B02 | cost-under-output           | hint    | certain | completeness    | mof-2021-101
B03 | cost-kind-under-output      | warning | certain | completeness    | mof-2021-101
B04 | wrong-dimension             | warning | likely  | relevance       | mof-2021-101, review
B05 | kind-under-quantity         | hint    | likely  | relevance       | mof-2021-101, review
B06 | not-economic                | warning | likely  | relevance       | mof-2021-101, review
B07 | typo                        | warning | likely  | completeness    | language
B08 | generic-name                | warning | certain | relevance       | mof-2021-101, review
C01 | not-a-number                | warning | certain | appropriateness | mof-2021-101, review
C02 | vague-words                 | warning | likely  | appropriateness | mof-2021-101, review
C03 | timeliness-without-time     | warning | likely  | appropriateness | mof-2021-101, review
C04 | rate-over-100               | warning | certain | appropriateness | arithmetic
C05 | at-least-100                | hint    | certain | appropriateness | language
C06 | operator-against-direction  | error   | certain | appropriateness | mof-2021-101, review
C07 | rate-not-percent            | warning | certain | appropriateness | language, review
C08 | percent-without-rate        | hint    | likely  | appropriateness | language, review
C09 | unit-against-name           | warning | certain | appropriateness | language, review
C10 | name-without-measure        | hint    | likely  | appropriateness | mof-2021-101, language
C11 | units-differ                | error   | certain | appropriateness | form, arithmetic
C12 | amount-magnitude            | error   | likely  | appropriateness | arithmetic
C13 | yuan-missing                | warning | certain | appropriateness | form, language
C14 | number-in-name              | warning | certain | appropriateness | arithmetic, review
C15 | typed-twice                 | warning | certain | appropriateness | language
C16 | corrupt-date                | warning | certain | appropriateness | arithmetic, language
C17 | at-least-zero               | warning | certain | appropriateness | arithmetic, review
C18 | impossible-range            | error   | certain | appropriateness | arithmetic
C19 | name-is-value               | warning | certain | appropriateness | form, review
C20 | value-repeats-name          | warning | certain | appropriateness | form, review
C21 | nature-label                | warning | certain | appropriateness | form
C22 | percent-format-lost         | warning | certain | appropriateness | form, language
C23 | target-against-standard     | warning | likely  | appropriateness | form, arithmetic
C24 | unreadable-value            | warning | certain | appropriateness | language
D01 | costs-against-budget        | error   | certain | appropriateness | arithmetic, mof-2021-101
D02 | total-against-sources       | error   | certain | appropriateness | arithmetic, form
D03 | parent-against-parts        | error   | certain | appropriateness | arithmetic
D04 | stated-sum                  | error   | certain | appropriateness | arithmetic
D05 | quantity-times-price        | warning | likely  | appropriateness | arithmetic, review
D06 | cost-without-output         | warning | likely  | appropriateness | review
D07 | unit-cost-outlier           | hint    | likely  | appropriateness | review
D08 | single-cost-line            | hint    | certain | appropriateness | mof-2021-101
D09 | controlled-item             | warning | likely  | appropriateness | review
D10 | income-against-spending     | error   | certain | appropriateness | arithmetic, form
D11 | budget-changed              | warning | certain | appropriateness | form
D12 | other-period                | hint    | likely  | appropriateness | arithmetic
D13 | money-without-unit          | warning | certain | completeness    | form
D14 | unit-twice                  | warning | likely  | appropriateness | form, language
E01 | other-year                  | warning | certain | relevance       | form, review
E02 | stale-term                  | warning | likely  | relevance       | review
E03 | foreign-subject             | warning | likely  | relevance       | review
E04 | end-before-start            | error   | certain | feasibility     | form, review
E05 | goal-copied                 | hint    | certain | relevance       | mof-2021-101, review
E06 | goal-without-content        | warning | likely  | relevance       | mof-2021-101, review
E07 | goal-number                 | warning | likely  | relevance       | arithmetic, review
E08 | names-disagree              | warning | likely  | completeness    | form, review
E09 | duplicate-indicator         | error   | certain | relevance       | review
E10 | same-number-repeated        | warning | likely  | appropriateness | review
E11 | one-value-many-objects      | hint    | likely  | appropriateness | mof-2021-101, review
E12 | vague-project-name          | hint    | likely  | completeness    | mof-2015-88, review
E13 | wording-drift               | hint    | likely  | relevance       | review, language
E14 | unrelated-indicator         | warning | likely  | relevance       | mof-2021-101, review
E15 | benefit-without-output      | hint    | likely  | relevance       | mof-2021-101, review
E16 | no-goal-text                | warning | certain | completeness    | mof-2015-88, review
E17 | targets-unchanged           | hint    | certain | appropriateness | review
E18 | target-lowered              | warning | likely  | appropriateness | review
E19 | sums-differ                 | warning | certain | appropriateness | arithmetic, review
F01 | weights-not-100             | error   | certain | appropriateness | mof-2020-10, arithmetic
F02 | weights-off-profile         | warning | likely  | appropriateness | mof-2020-10, form
F03 | label-against-weights       | error   | certain | appropriateness | arithmetic, form
F04 | impossible-score            | error   | certain | appropriateness | mof-2020-10, arithmetic
F05 | missed-full-score           | error   | certain | appropriateness | mof-2020-10
F06 | ceiling-exceeded-full-score | error   | certain | appropriateness | mof-2020-10
F07 | score-off-formula           | warning | certain | appropriateness | mof-2020-10
F08 | met-but-cut                 | warning | certain | appropriateness | mof-2020-10
F09 | missed-without-reason       | error   | certain | completeness    | mof-2020-10, form
F10 | over-fulfilled              | warning | likely  | appropriateness | mof-2020-10
F11 | execution-rate              | error   | certain | appropriateness | mof-2020-10, arithmetic
F12 | points-on-sources           | hint    | certain | appropriateness | form
F13 | total-score                 | error   | certain | appropriateness | arithmetic
F14 | low-execution               | warning | certain | completeness    | form
F15 | score-outside-tier          | error   | certain | appropriateness | mof-2020-10
F16 | outputs-against-money       | warning | likely  | feasibility     | review
F17 | actual-not-measured         | warning | certain | completeness    | mof-2020-10, form
F18 | result-copies-goal          | warning | certain | completeness    | mof-2020-10
F19 | everything-full             | hint    | likely  | feasibility     | mof-2020-10
F20 | target-changed              | error   | certain | relevance       | mof-2020-10, review
F21 | costs-against-executed      | warning | likely  | appropriateness | arithmetic
F22 | grade-against-score         | error   | certain | appropriateness | mof-2020-10
F23 | fund-unit                   | hint    | certain | appropriateness | form
F24 | unlikely-without-reason     | error   | certain | completeness    | mof-2019-136, form
F25 | score-missing               | warning | certain | completeness    | form
F26 | points-as-values            | error   | certain | completeness    | form
F27 | scored-without-values       | error   | certain | completeness    | form, mof-2020-10
F28 | weighted-score              | error   | certain | appropriateness | arithmetic, form
F29 | execution-missing           | warning | certain | completeness    | form
F30 | rate-without-percent        | hint    | certain | appropriateness | form
F31 | executed-over-budget        | error   | certain | appropriateness | arithmetic
F32 | kinds-differ                | warning | certain | appropriateness | mof-2020-10, form
F33 | empty-total                 | error   | certain | completeness    | arithmetic, form
G01 | satisfaction-level          | hint    | likely  | appropriateness | mof-2021-101, review
G02 | whose-satisfaction          | hint    | likely  | relevance       | mof-2021-101, review
G03 | satisfaction-contradicts    | hint    | likely  | appropriateness | review
G04 | satisfaction-unproved       | hint    | likely  | feasibility     | mof-2021-101, review
`;

const expected = RULES.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe.each(expected)("%s", (code, slug, severity, certainty, group, basis) => {
  it(`is ${slug}, ${severity}, ${certainty}`, () => {
    const rule = catalogue.find((one) => one.code === code);
    expect(rule).toMatchObject({ slug, severity, certainty, group });
    expect(rule?.basis.join(", ")).toBe(basis);
    expect(rule?.onByDefault).toBe(undefined);
  });
});

it("the catalogue holds these rules and no others, in the order of their codes", () => {
  expect(catalogue.map((rule) => rule.code)).toEqual(expected.map(([code]) => code));
});
