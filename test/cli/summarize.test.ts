import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { once } from "node:events";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";

const ROOT = path.resolve(__dirname, "../..");
const CORPUS = path.join(ROOT, "test/corpus");
const PROGRAM = path.join(ROOT, "bin/jixiao.mjs");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function summarize(...args: string[]): Run {
  const done = spawnSync(process.execPath, [PROGRAM, "summarize", ...args], { encoding: "utf8" });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

interface Output {
  readonly version: number;
  readonly rollUp: string | null;
  readonly files: readonly {
    readonly file: string;
    readonly copy: string | null;
    readonly problem: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly {
      readonly kind: string;
      readonly budget: string | null;
      readonly executed: string | null;
      readonly totals: { readonly declared: string | null; readonly computed: string | null };
      readonly filled: number;
      readonly proposals: readonly { readonly cell: string; readonly old: string }[];
    }[];
  }[];
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts workbooks of the corpus, or given content, into a folder `in`. */
function inputs(files: Readonly<Record<string, string | Uint8Array>>): string {
  const target = path.join(folder, "in");
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === "string") copyFileSync(path.join(CORPUS, content), file);
    else writeFileSync(file, content);
  }
  return target;
}

const out = (...parts: string[]): string => path.join(folder, "out", ...parts);

/** Every file below a folder with a digest of its content. */
function digests(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
        return [path.relative(root, file), digest];
      }),
  );
}

async function workbook(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

/** Excel's envelope around a workbook with a password. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  bytes.set(name, 512);
  return bytes;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test("a folder is summed up on copies: what cannot be read is named and stops nothing", async () => {
  const source = inputs({
    "1.xlsx": "seed.xlsx",
    "教育局/2.xlsx": "cases/046.xlsx",
    "教育局/10.xlsx": "cases/041.xlsx",
    "坏.xlsx": text("一级指标"),
    "加密.xlsx": encrypted(),
    "空.xlsx": text(""),
    "~$1.xlsx": text("Excel 的锁文件"),
    "说明.txt": text("不是工作簿"),
  });
  const before = digests(source);
  const { status, stdout, stderr } = summarize(source, "--out", out(), "--jobs", "2");
  expect(status).toBe(3);
  expect(digests(source)).toEqual(before);
  expect(Object.keys(digests(out()))).toEqual([
    "1.xlsx",
    path.join("教育局", "10.xlsx"),
    path.join("教育局", "2.xlsx"),
    "汇总表.xlsx",
  ]);
  expect(stdout).toContain("未处理的文件（3 个）");
  expect(stdout).toContain("共 6 个文件，写出副本 3 个，3 张表");
  expect(stderr).toContain("加密.xlsx: 文件设有打开密码");
  // In the order of names, whichever thread was first.
  expect(stdout.indexOf("2.xlsx")).toBeLessThan(stdout.indexOf("10.xlsx"));

  const roll = (await workbook(out("汇总表.xlsx"))).worksheets[0];
  const lines = Array.from({ length: roll?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => roll?.getCell(row + 1, column + 1).text ?? ""),
  );
  expect(lines[2]?.slice(0, 4)).toEqual(["序号", "文件", "工作表", "项目名称"]);
  expect(lines.slice(3, 6).map((line) => line[3])).toEqual([
    "铁路沿线环境安全整治",
    "初中公用经费",
    "全县组织工作及组工干部培训经费等",
  ]);
  expect(lines[6]?.[0]).toBe("合计（3 张表）");
  const reasons = lines.slice(8, 11).map((line) => line.join(" "));
  expect(reasons.join("\n")).toMatch(/坏\.xlsx.*不是 Excel 工作簿/);
  expect(reasons.join("\n")).toMatch(/加密\.xlsx.*打开密码/);
  expect(reasons.join("\n")).toMatch(/空\.xlsx.*文件是空的/);
});

test("blank cells are filled; what a person filled in is left, and listed", async () => {
  const source = inputs({ "空白.xlsx": "cases/041.xlsx", "已填.xlsx": "cases/046.xlsx" });
  const run = summarize(source, "--out", out(), "--json");
  const { files, rollUp, version } = JSON.parse(run.stdout) as Output;
  expect([version, rollUp, run.stderr]).toEqual([1, out("汇总表.xlsx"), ""]);
  const [blank, filled] = ["空白", "已填"].map(
    (name) => files.find(({ file }) => file.includes(name))?.tables[0],
  );
  expect(blank?.filled).toBeGreaterThan(5);
  expect(filled?.proposals).toMatchObject([{ cell: "C5", old: "98" }]);
  expect(filled).toMatchObject({
    budget: "648000",
    executed: "648000",
    totals: { declared: "98", computed: "94" },
  });
  const book = await workbook(out("空白.xlsx"));
  expect(book.worksheets.map(({ name }) => name)).toContain("绩效汇总");
  const kept = await workbook(out("已填.xlsx"));
  expect(kept.worksheets[0]?.getCell("C5").value).toBe(98);
});

test("--accept-all writes what differs as well", async () => {
  const source = inputs({ "已填.xlsx": "cases/046.xlsx" });
  const { stdout } = summarize(source, "--out", out(), "--accept-all");
  expect(stdout).toContain("已按建议改写 1 处");
  const cell = (await workbook(out("已填.xlsx"))).worksheets[0]?.getCell("C5");
  expect(cell?.formula).toContain("SUM(");
  // One file with one table needs no roll-up.
  expect(existsSync(out("汇总表.xlsx"))).toBe(false);
});

test("nothing that stands in the folder is written over, nor two files into one", () => {
  const source = inputs({ "甲/表.xlsx": "cases/046.xlsx", "乙/表.xlsx": "cases/041.xlsx" });
  mkdirSync(out());
  writeFileSync(out("表.xlsx"), "本来就在");
  writeFileSync(out("汇总表.xlsx"), "去年的");
  const files = ["甲", "乙"].map((name) => path.join(source, name, "表.xlsx"));
  const { status } = summarize(...files, "--out", out());
  expect(status).toBe(1);
  expect(readFileSync(out("表.xlsx"), "utf8")).toBe("本来就在");
  expect(readFileSync(out("汇总表.xlsx"), "utf8")).toBe("去年的");
  expect(Object.keys(digests(out()))).toEqual(
    ["表 (2).xlsx", "表 (3).xlsx", "表.xlsx", "汇总表 (2).xlsx", "汇总表.xlsx"].sort(),
  );
});

test("the output folder inside the input is not summed up again", () => {
  const source = inputs({ "表.xlsx": "cases/041.xlsx" });
  const inside = path.join(source, "副本");
  expect(summarize(source, "--out", inside).status).toBe(0);
  const again = summarize(source, "--out", inside);
  expect(again.stdout).toContain("共 1 个文件");
  expect(Object.keys(digests(inside))).toEqual(["表 (2).xlsx", "表.xlsx"]);
});

test("a 汇总表.xlsx of an earlier run is passed over in a folder, and told apart when named", () => {
  const source = inputs({ "甲.xlsx": "cases/041.xlsx", "乙.xlsx": "cases/060.xlsx" });
  summarize(source, "--out", out());
  const again = path.join(folder, "again");
  const run = summarize(out(), "--out", again, "--json");
  expect((JSON.parse(run.stdout) as Output).files.map(({ problem }) => problem)).toEqual([
    null,
    null,
  ]);
  expect(run.stderr).toBe(`${out("汇总表.xlsx")}: 这是本工具生成的文件，已跳过。\n`);
  expect(Object.keys(digests(again))).toEqual(["乙.xlsx", "汇总表.xlsx", "甲.xlsx"].sort());
  const named = summarize(out("汇总表.xlsx"), "--out", path.join(folder, "more"), "--json");
  expect((JSON.parse(named.stdout) as Output).files[0]?.problem?.code).toBe("own-output");
  expect(named.status).toBe(3);
});

test("several tables of a file get a 汇总表 of their own in the copy", async () => {
  const book = await workbook(path.join(CORPUS, "cases/041.xlsx"));
  const other = (await workbook(path.join(CORPUS, "cases/060.xlsx"))).worksheets[0];
  const added = book.addWorksheet("乙");
  other?.eachRow((row, at) => {
    row.eachCell((cell, column) => {
      added.getCell(at, column).value = cell.value;
    });
  });
  const source = inputs({ "两张.xlsx": new Uint8Array(await book.xlsx.writeBuffer()) });
  summarize(source, "--out", out());
  const copy = await workbook(out("两张.xlsx"));
  const sheets = ["自评表", "乙", "绩效汇总", "绩效汇总-乙", "汇总表"];
  expect(copy.worksheets.map(({ name }) => name)).toEqual(sheets);
  // 大岭县 comes before 襄江市; an amount that is a number in its table is referred to.
  const roll = copy.getWorksheet("汇总表");
  expect(["B4", "B5"].map((cell) => roll?.getCell(cell).text)).toEqual(["自评表", "乙"]);
  expect(roll?.getCell("G5").formula).toMatch(/^乙!/);
  // A copy that is summed up again has its sheets brought up to date, no second ones.
  const { stdout } = summarize(out("两张.xlsx"), "--out", path.join(folder, "again"));
  expect(stdout).toMatch(/写出副本 1 个，2 张表，填写 0 格/);
  const again = await workbook(path.join(folder, "again/两张.xlsx"));
  expect(again.worksheets.map(({ name }) => name)).toEqual(sheets);
  const formulas = (book: ExcelJS.Workbook): string[] => {
    const found: string[] = [];
    book.eachSheet((each) => {
      each.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula) found.push(`${each.name}!${cell.address}=${cell.formula}`);
        });
      });
    });
    return found;
  };
  expect(formulas(again)).toEqual(formulas(copy));
});

test("charts, notes, drop-downs and pictures of the original are carried over", async () => {
  const book = await workbook(path.join(CORPUS, "cases/041.xlsx"));
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.getCell("A1").note = "领导批注";
  sheet.getCell("K3").dataValidation = { type: "list", formulae: ['"是,否"'] };
  sheet.getCell("K4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC000" } };
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const image = book.addImage({ base64: pixel, extension: "png" });
  sheet.addImage(image, "M2:N4");
  const source = inputs({ "带图.xlsx": new Uint8Array(await book.xlsx.writeBuffer()) });
  summarize(source, "--out", out());
  const copy = (await workbook(out("带图.xlsx"))).worksheets[0];
  expect(JSON.stringify(copy?.getCell("A1").note)).toContain("领导批注");
  expect(copy?.getCell("K3").dataValidation.formulae).toEqual(['"是,否"']);
  expect(copy?.getCell("K4").fill).toMatchObject({ fgColor: { argb: "FFFFC000" } });
  const parts = Object.keys(unzipSync(readFileSync(out("带图.xlsx"))));
  expect(parts.some((part) => part.startsWith("xl/media/"))).toBe(true);
});

test.each([
  [[], "没有给出文件"],
  [["a.xlsx"], "--out"],
  [["a.xlsx", "--out", "x", "--jobs", "0"], "--jobs"],
  [["a.xlsx", "--out", "x", "--profile", "无"], "无"],
  [["a.xlsx", "--out", PROGRAM], "不能作目录"],
])("wrong usage %j is told with status 2", (args, said) => {
  const { status, stderr } = summarize(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});

test("an empty folder and a missing file are told, in the language asked for", () => {
  mkdirSync(path.join(folder, "in"));
  const missing = path.join(folder, "无.xlsx");
  const { status, stderr } = summarize(
    path.join(folder, "in"),
    missing,
    "--out",
    out(),
    "--lang",
    "en-US",
  );
  expect(status).toBe(3);
  expect(stderr).toContain("The folder holds no Excel workbooks");
  expect(stderr).toContain("The file was not found");
});

test("Ctrl+C stops it and leaves whole files only", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`${String(at)}.xlsx`, "seed.xlsx"]),
  );
  const source = inputs(many);
  const running = spawn(process.execPath, [PROGRAM, "summarize", source, "--out", out()]);
  let said = "";
  running.stderr.on("data", (data: Buffer) => {
    said += data.toString();
  });
  // The first copy is told of: it is in the middle of its work.
  await once(running.stdout, "data");
  running.kill("SIGINT");
  const [status] = (await once(running, "close")) as [number | null];
  expect(status).toBe(130);
  expect(said).toMatch(/已停止：处理了 \d+ 个文件，剩下 \d+ 个没有处理/);
  const left = readdirSync(out());
  expect(left.filter((name) => !name.endsWith(".xlsx"))).toEqual([]);
  expect(left.length).toBeLessThan(60);
  for (const name of left) expect((await workbook(out(name))).worksheets.length).toBe(2);
});
