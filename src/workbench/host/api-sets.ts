import requirements from "./api-sets.json";

/** Requirement sets as a host declares them: `{ ExcelApi: "1.15" }`. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** Class → "Set version" → its members, in one text; what is in ExcelApi 1.1 is left out. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = requirements;

interface Requirement {
  readonly set: string;
  readonly version: string;
}

const byMember = new Map<string, Requirement>();
for (const [className, sets] of Object.entries(TABLE)) {
  for (const [name, members] of Object.entries(sets)) {
    const [set = "", version = ""] = name.split(" ");
    for (const member of members.split(" ")) {
      byMember.set(`${className}.${member}`.toLowerCase(), { set, version });
    }
  }
}

/** Names on the wire that differ from the library's own. */
const ALIASES: Readonly<Record<string, string>> = {
  "worksheet.gridlines": "worksheet.showgridlines",
  "worksheet.headings": "worksheet.showheadings",
};

function atLeast(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Which members of the object model this host offers: those of the sets it declares. */
export class ApiSets {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #answers = new Map<string, boolean>();

  constructor(readonly declared: DeclaredSets) {
    this.#declared = new Map(
      Object.entries(declared).map(([set, version]) => [set.toLowerCase(), version]),
    );
  }

  supports(set: string, version: string): boolean {
    const declared = this.#declared.get(set.toLowerCase());
    return declared !== undefined && atLeast(declared, version);
  }

  /** Whether a member may be used; what the library keeps to itself (_…) may. */
  offers(className: string, member: string): boolean {
    const name = `${className}.${member}`.toLowerCase();
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    const requirement = byMember.get(ALIASES[name] ?? name);
    const answer = requirement === undefined || this.supports(requirement.set, requirement.version);
    this.#answers.set(name, answer);
    return answer;
  }
}
