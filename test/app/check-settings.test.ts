import { checkActiveSheet, readCheckSettings, writeCheckSettings } from "../../src/app";
import { writeSetting } from "../../src/excel";
import { createExcelHost } from "../support/excel-host";
import { openCorpus, seedWorkbook } from "../support/workbooks";

const NONE = { profile: null, off: [], on: [], severities: {} };

async function codes(): Promise<readonly string[]> {
  const { tables } = await checkActiveSheet({ mark: false });
  return tables.flatMap(({ result }) => result.findings).map(({ code }) => code);
}

test("what is set is kept in the workbook", async () => {
  createExcelHost(await seedWorkbook());
  expect(await readCheckSettings()).toEqual(NONE);
  const wanted = {
    profile: "hubei",
    off: ["A06"],
    on: [],
    severities: { B01: "error" },
  } as const;
  await writeCheckSettings(wanted);
  expect(await readCheckSettings()).toEqual(wanted);
  await writeCheckSettings(NONE);
  expect(await readCheckSettings()).toEqual(NONE);
});

test("a rule that is switched off says nothing, and a severity holds", async () => {
  createExcelHost(await seedWorkbook());
  expect(await codes()).toEqual(expect.arrayContaining(["A06", "B01"]));
  await writeCheckSettings({ ...NONE, off: ["A06"], severities: { B01: "error" } });
  const { tables } = await checkActiveSheet({ mark: false });
  const findings = tables.flatMap(({ result }) => result.findings);
  expect(findings.map(({ code }) => code)).not.toContain("A06");
  expect(findings.find(({ code }) => code === "B01")?.severity).toBe("error");
});

test("the profile that the table shows is used, unless a person has chosen another", async () => {
  createExcelHost(await openCorpus("cases/046.xlsx"));
  expect(await codes()).not.toContain("F02");
  await writeCheckSettings({ ...NONE, profile: "mof-2020" });
  expect(await codes()).toContain("F02");
});

test("a profile of another version counts as none", async () => {
  createExcelHost(await seedWorkbook());
  await writeSetting("profile", "mof-2099");
  expect((await readCheckSettings()).profile).toBeNull();
  expect(await codes()).toContain("A06");
});
