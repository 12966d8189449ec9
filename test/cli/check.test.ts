import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import ExcelJS from "exceljs";

const ROOT = path.resolve(__dirname, "../..");
const SEED = path.join(ROOT, "test/corpus/seed.xlsx");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function jixiao(...args: string[]): Run {
  const done = spawnSync(process.execPath, [path.join(ROOT, "bin/jixiao.mjs"), ...args], {
    encoding: "utf8",
    cwd: ROOT,
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

interface Output {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly problem: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly {
      readonly kind: string;
      readonly year: number | null;
      readonly budget: { readonly cell: string; readonly amount: string };
      readonly indicators: readonly { readonly target: { readonly value: string } | null }[];
      readonly costs: Readonly<Record<string, unknown>>;
      readonly findings: readonly { readonly code: string; readonly cell: string }[];
      readonly passes: readonly { readonly code: string; readonly message: string }[];
    }[];
  }[];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

describe("jixiao check --json", () => {
  const schema = JSON.parse(
    readFileSync(path.join(ROOT, "docs/check-output.schema.json"), "utf8"),
  ) as object;
  const holds = new Ajv({ strict: false }).compile(schema);

  it("prints one document that its schema holds, and what the seed says", () => {
    const { status, stdout } = jixiao("check", SEED, "--json");
    const output = JSON.parse(stdout) as Output;
    expect(holds(output) ? null : holds.errors).toBeNull();
    const table = output.files[0]?.tables[0];
    expect(table).toMatchObject({
      kind: "target",
      year: 2022,
      budget: { cell: "B4", amount: "2330000" },
      costs: { sum: "2330000", budget: "2330000", difference: "0", lines: 19 },
    });
    expect(table?.indicators).toHaveLength(58);
    expect(table?.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain("B01 C63");
    expect(table?.passes.find(({ code }) => code === "D01")?.message).toContain("233");
    expect(status).toBe(0);
  });

  it("takes a folder for every workbook in it and below", () => {
    const source = path.join(folder, "各单位");
    mkdirSync(path.join(source, "局"), { recursive: true });
    copyFileSync(SEED, path.join(source, "10.xlsx"));
    copyFileSync(SEED, path.join(source, "2.xlsx"));
    copyFileSync(path.join(ROOT, "test/corpus/cases/041.xlsx"), path.join(source, "局/表.xlsx"));
    copyFileSync(path.join(ROOT, "test/files/old-format/074.xls"), path.join(source, "局/旧.XLS"));
    copyFileSync(SEED, path.join(source, "带宏.xlsm"));
    writeFileSync(path.join(source, "~$2.xlsx"), "Excel 的锁文件");
    const { stdout, status } = jixiao("check", source, "--json", "--rules", "B01");
    const { files } = JSON.parse(stdout) as Output;
    expect(files.map(({ file }) => path.relative(source, file))).toEqual([
      "2.xlsx",
      "10.xlsx",
      "带宏.xlsm",
      path.join("局", "表.xlsx"),
      path.join("局", "旧.XLS"),
    ]);
    expect(files.map(({ tables }) => tables.length)).toEqual([1, 1, 1, 1, 1]);
    expect(status).toBe(0);
    const empty = path.join(folder, "空文件夹");
    mkdirSync(empty);
    const none = jixiao("check", empty, "--json");
    expect((JSON.parse(none.stdout) as Output).files[0]?.problem?.code).toBe("no-workbooks");
    expect(none.status).toBe(3);
  });

  it("keeps to the codes asked for", () => {
    const only = JSON.parse(jixiao("check", SEED, "--json", "--rules", "B01").stdout) as Output;
    const codes = new Set(only.files[0]?.tables[0]?.findings.map(({ code }) => code));
    expect([...codes]).toEqual(["B01"]);
    const without = JSON.parse(jixiao("check", SEED, "--json", "--ignore", "B01").stdout) as Output;
    expect(without.files[0]?.tables[0]?.findings.some(({ code }) => code === "B01")).toBe(false);
  });

  it("reports every file, with status 3 when one cannot be read", () => {
    const bad = file("不是工作簿.xlsx", "一级指标");
    const { status, stdout, stderr } = jixiao("check", bad, SEED, "--json");
    const output = JSON.parse(stdout) as Output;
    expect(holds(output) ? null : holds.errors).toBeNull();
    expect(output.files.map(({ problem }) => problem?.code ?? null)).toEqual([
      "not-a-workbook",
      null,
    ]);
    expect(output.files[1]?.tables).toHaveLength(1);
    expect(stderr).toContain("这不是 Excel 工作簿");
    expect(status).toBe(3);
  });

  it("says what is wrong with a missing, an empty and a tableless file", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Sheet1").getCell("A1").value = "会议签到表";
    const plain = file("签到.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const empty = file("空.xlsx", "");
    const { stdout, status } = jixiao(
      "check",
      path.join(folder, "无.xlsx"),
      empty,
      plain,
      "--json",
    );
    const output = JSON.parse(stdout) as Output;
    expect(output.files.map(({ problem }) => problem?.code)).toEqual([
      "not-found",
      "empty-file",
      "no-table",
    ]);
    expect(status).toBe(3);
  });
});

describe("jixiao check", () => {
  it("prints findings for reading", () => {
    const { stdout } = jixiao("check", SEED);
    expect(stdout).toContain("C63");
    expect(stdout).toContain("经济效益指标");
    expect(stdout).not.toContain("undefined");
  });

  it("speaks English when asked", () => {
    const { stdout } = jixiao("check", SEED, "--lang", "en-US");
    expect(stdout).toContain("1 files and 1 tables checked");
  });

  it.each([
    [["check"], "没有给出文件"],
    [["cheque", SEED], "没有“cheque”这个命令"],
    [["check", SEED, "--format", "pdf"], "没有“pdf”这种输出格式"],
    [["check", SEED, "--rules", "Z99"], "没有 Z99 这条规则"],
    [["check", SEED, "--colour"], "选项不对：没有 --colour 这个选项。"],
    [["check", SEED, "--rules"], "选项不对：--rules 缺少后面的值，或不该带值。"],
    [["check", SEED, "--json=x"], "选项不对：--json 缺少后面的值，或不该带值。"],
  ])("refuses %j with a sentence and status 2", (args, said) => {
    const { status, stderr } = jixiao(...args);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });

  it("writes a marked copy beside the original and never over anything", async () => {
    const original = path.join(folder, "表.xlsx");
    copyFileSync(SEED, original);
    const before = readFileSync(original);
    expect(jixiao("check", original, "--format", "xlsx").status).toBe(0);
    expect(jixiao("check", original, "--format", "xlsx").status).toBe(0);
    expect(readFileSync(original).equals(before)).toBe(true);
    const copies = readdirSync(folder).filter((name) => name.startsWith("表-"));
    expect(copies.sort()).toEqual(["表-校验结果 (2).xlsx", "表-校验结果.xlsx"]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path.join(folder, "表-校验结果.xlsx"));
    const report = workbook.getWorksheet("校验结果");
    const codes = report?.getColumn(3).values.map(String) ?? [];
    expect(codes).toContain("B01");
    expect(workbook.worksheets[0]?.getCell("D9").text).toBe("全县组织工作会议及组工干部培训次数");
  });

  it("passes over its own copies in a folder, so that no table counts twice", () => {
    const source = path.join(folder, "反复");
    mkdirSync(source);
    copyFileSync(SEED, path.join(source, "表.xlsx"));
    jixiao("check", source, "--format", "xlsx");
    const { status, stdout, stderr } = jixiao("check", source, "--format", "xlsx");
    expect(stdout).toContain("共检查 1 个文件、1 张表");
    expect(stderr).toContain("表-校验结果.xlsx: 这是本工具生成的文件，已跳过");
    expect(status).toBe(0);
    expect(readdirSync(source).sort()).toEqual([
      "表-校验结果 (2).xlsx",
      "表-校验结果.xlsx",
      "表.xlsx",
    ]);
  });

  it("of a file that no copy can be made of is said so, and the next one is marked", () => {
    const old = path.join(folder, "旧表.xls");
    copyFileSync(path.join(ROOT, "test/files/old-format/074.xls"), old);
    const original = path.join(folder, "表.xlsm");
    copyFileSync(SEED, original);
    const { status, stderr } = jixiao("check", old, original, "--format", "xlsx");
    expect(stderr).toContain("旧表.xls: 这是旧的 .xls 格式");
    expect(status).toBe(3);
    expect(existsSync(path.join(folder, "表-校验结果.xlsm"))).toBe(true);
    // A file where the folder for the copies should be.
    const blocked = jixiao("check", original, "--format", "xlsx", "--out", old);
    expect(blocked.stderr).toContain("副本写不进去");
    expect(blocked.status).toBe(3);
  });
});
