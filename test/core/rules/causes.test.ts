import { catalogue, type Finding } from "../../../src/core/rules";
import { foldFollowUps, FOLLOW_UPS } from "../../../src/core/rules/causes";
import { aFinding } from "./a-finding";

const causesOf = (...findings: readonly Finding[]): readonly (string | null)[] =>
  foldFollowUps(findings).findings.map(({ cause }) => cause);

describe("what follows from what", () => {
  const codes = catalogue.map((rule) => rule.code);

  it.each(FOLLOW_UPS.map((each) => [`${each.codes.join(" ")} from ${each.from.join(" ")}`, each]))(
    "%s: rules of the catalogue, none from itself, near in a known way",
    (_, { codes: followUps, from, nearness }) => {
      expect(followUps.length).toBeGreaterThan(0);
      expect(from.length).toBeGreaterThan(0);
      for (const code of [...followUps, ...from]) expect(codes).toContain(code);
      for (const code of followUps) expect(from).not.toContain(code);
      expect(new Set(followUps).size).toBe(followUps.length);
      expect(["row", "inside", "table"]).toContain(nearness);
    },
  );

  it.each(
    FOLLOW_UPS.flatMap(({ codes: followUps, from, nearness }) =>
      followUps.flatMap((code) => from.map((leader) => [code, leader, nearness] as const)),
    ),
  )("%s follows from %s where it is near (%s)", (code, leader, nearness) => {
    const near = { row: "C9", inside: "E5", table: "A1" }[nearness];
    const followUp = aFinding(code, nearness === "inside" ? "E3:E8" : "F9");
    const [first, second] = causesOf(followUp, aFinding(leader, near, { subject: "一" }));
    expect(first).toBe(`${leader}|一`);
    expect(second).toBe(first);
    if (nearness === "table") return;
    const far = nearness === "row" ? "C10" : "E9";
    expect(causesOf(followUp, aFinding(leader, far))[0]).toBeNull();
  });
});

describe("findings on one row", () => {
  const leader = aFinding("C06", "E5");

  it("are told by their cell, or by a range of that row", () => {
    expect(causesOf(leader, aFinding("F05", "H5"))[1]).toBe("C06|");
    expect(causesOf(leader, aFinding("F05", "G5:H5"))[1]).toBe("C06|");
    expect(causesOf(aFinding("C06", "D5:E5"), aFinding("F05", "H5"))[1]).toBe("C06|");
  });

  it("are not those that span several rows, nor those without a place", () => {
    expect(causesOf(leader, aFinding("F05", "H5:H6"))[1]).toBeNull();
    expect(causesOf(aFinding("C06", "E5:E9"), aFinding("F05", "H5"))[1]).toBeNull();
    expect(causesOf(aFinding("C06", "?"), aFinding("F05", "?"))[1]).toBeNull();
  });

  it("follow the first of several leaders", () => {
    const [, , cause] = causesOf(
      aFinding("C06", "E5", { subject: "一" }),
      aFinding("C06", "F5", { subject: "二" }),
      aFinding("F05", "H5"),
    );
    expect(cause).toBe("C06|一");
  });
});

describe("a sum", () => {
  const causeOfSum = (cell: string, related: readonly string[], leader: string) =>
    causesOf(aFinding("C12", leader, { subject: "成本" }), aFinding("D01", cell, { related }))[1];

  it.each([
    ["E44:E62", [], "E44"],
    ["E44:E62", [], "E62"],
    ["D44:E62", [], "D50"],
    ["D44:F62", [], "F50"],
    ["B4", ["E44:E62"], "E50"],
    ["B4", ["E44", "E46", "E48"], "E48"],
  ] as const)("of %s and %j follows from its cell %s", (cell, related, leader) => {
    expect(causeOfSum(cell, related, leader)).toBe("C12|成本");
  });

  it.each([
    ["E44:E62", [], "E43"],
    ["E44:E62", [], "E63"],
    ["E44:E62", [], "D50"],
    ["E44:E62", [], "F50"],
    ["B4", ["E44", "E46", "E48"], "E47"],
    ["E44:E62", [], "?"],
    ["?", [], "E44"],
    ["E44:E46", [], "E44:E47"],
  ] as const)("of %s and %j does not follow from %s", (cell, related, leader) => {
    expect(causeOfSum(cell, related, leader)).toBeNull();
  });

  it("finds its cell among many leaders, more than it has rows", () => {
    const leaders = Array.from({ length: 30 }, (_, place) =>
      aFinding("C12", `E${String(100 + place)}`, { subject: String(place) }),
    );
    const causeOf = (cell: string) => causesOf(...leaders, aFinding("D01", cell)).at(-1);
    expect(causeOf("E107:E109")).toBe("C12|7");
    expect(causeOf("E98:E100")).toBe("C12|0");
    expect(causeOf("E129:E131")).toBe("C12|29");
    expect(causeOf("E90:E99")).toBeNull();
    expect(causeOf("F107:F109")).toBeNull();
    // More rows than there are leaders.
    expect(causeOf("E10:E105")).toBe("C12|0");
  });
});

describe("a cause", () => {
  it("that the leader has already is kept, and shared", () => {
    expect(causesOf(aFinding("C06", "E5", { cause: "signs" }), aFinding("F05", "H5"))).toEqual([
      "signs",
      "signs",
    ]);
  });

  it("is that of the first of a chain", () => {
    // F07 follows from F05, which follows from C06.
    const chain = [aFinding("C06", "E5"), aFinding("F05", "H5"), aFinding("F07", "H5")];
    expect(causesOf(...chain)).toEqual(["C06|", "C06|", "C06|"]);
    expect([...foldFollowUps(chain).leaders].map(({ code }) => code)).toEqual(["C06"]);
  });

  it("is left as it is where nothing follows from anything", () => {
    const alone = [aFinding("C06", "E5", { cause: "signs" }), aFinding("A06", "F9")];
    const folded = foldFollowUps(alone);
    expect(folded.findings).toBe(alone);
    expect(folded.leaders.size).toBe(0);
  });

  it("of others is not touched by those that are folded", () => {
    const other = aFinding("A06", "F9", { cause: "standard" });
    const { findings, leaders } = foldFollowUps([
      other,
      aFinding("C06", "E5"),
      aFinding("F05", "H5"),
    ]);
    expect(findings[0]).toBe(other);
    expect([...leaders]).toEqual([findings[1]]);
  });

  it("of a leader that had it already leaves the leader as it is", () => {
    const leader = aFinding("C06", "E5", { cause: "C06|" });
    const { findings, leaders } = foldFollowUps([leader, aFinding("F05", "H5")]);
    expect(findings[0]).toBe(leader);
    expect([...leaders]).toEqual([leader]);
  });

  it("follows the likeliest leader where there are several", () => {
    const [cause] = causesOf(aFinding("F07", "H5"), aFinding("F06", "H5"), aFinding("F05", "H5"));
    expect(cause).toBe("F05|");
  });
});
