import { factsDigest } from "../../../src/core/rules";
import { aFinding } from "./a-finding";

describe("the digest of a finding's facts", () => {
  const finding = aFinding("D01", "E44", {
    variant: "over",
    data: { sum: "7", budget: 6, lines: ["一", "二"] },
    fix: { cell: "E44", from: "7", to: "6" },
  });
  const digest = (): string => factsDigest(finding);

  it("is the same wherever the finding stands, and in whatever order its facts are told", () => {
    expect(
      factsDigest({
        ...finding,
        cell: "E60",
        related: ["B4"],
        sheet: "2023",
        data: { lines: ["一", "二"], budget: 6, sum: "7" },
        fix: { cell: "E60", from: "7", to: "6" },
      }),
    ).toBe(digest());
  });

  it.each([
    ["the sentence", { variant: "under" }],
    ["a figure", { data: { ...finding.data, sum: "8" } }],
    ["the kind of a figure", { data: { ...finding.data, sum: 7 } }],
    ["one of several texts", { data: { ...finding.data, lines: ["一", "三"] } }],
    ["what is to be replaced", { fix: { cell: "E44", from: "8", to: "6" } }],
    ["what it is to be replaced by", { fix: { cell: "E44", from: "7", to: "5" } }],
    ["that it can be mended", { fix: null }],
    ["the last letter of a text", { data: { ...finding.data, sum: "7 " } }],
  ])("is another when %s changes", (_, change) => {
    expect(factsDigest({ ...finding, ...change })).not.toBe(digest());
  });

  it("is short, and told apart among thousands", () => {
    const digests = Array.from({ length: 5000 }, (_, place) =>
      factsDigest({ ...finding, data: { sum: String(place) } }),
    );
    expect(new Set(digests).size).toBe(5000);
    for (const each of digests) expect(each).toMatch(/^[0-9a-z]{14}$/);
  });

  it("stays what it was in workbooks that were saved", () => {
    expect(digest()).toBe("1oydqcw0tf9ssr");
    expect(factsDigest(aFinding("A06", "F9"))).toBe("0x48pvb1sltwdc");
  });
});
