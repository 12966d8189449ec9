import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deployManifest } from "../../scripts/deploy-manifest.cjs";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

describe("the manifest for a server", () => {
  it("has every address on it, in its folder", () => {
    const deployed = deployManifest(MANIFEST, "https://oa.example.gov.cn/jixiao/");
    expect(deployed).toContain('"https://oa.example.gov.cn/jixiao/taskpane.html"');
    const addresses = Array.from(deployed.matchAll(/="(https:\/\/[^"]*)"/g), (match) => match[1]);
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/oa\.example\.gov\.cn\/jixiao\/[a-z]/);
    }
  });

  it("stays as it is where no server is named", () => {
    expect(deployManifest(MANIFEST, undefined)).toBe(MANIFEST);
  });

  it.each(["http://oa.example.gov.cn", "https://a.cn/?x=1", "oa.example.gov.cn"])(
    "is refused for %s",
    (server) => {
      expect(() => deployManifest(MANIFEST, server)).toThrow();
    },
  );
});

describe("the registry file for a shared folder", () => {
  const script = path.join(ROOT, "scripts/trusted-catalog.mjs");
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-reg-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function made(share: string): string {
    const file = path.join(folder, "catalog.reg");
    execFileSync(process.execPath, [script, share, file]);
    return readFileSync(file, "utf16le");
  }

  it("is one that Windows reads, with the folder under one id", () => {
    const text = made("\\\\文件服务器\\加载项\\");
    expect(text.startsWith("\uFEFFWindows Registry Editor Version 5.00\r\n")).toBe(true);
    expect(text).toContain('"Url"="\\\\\\\\文件服务器\\\\加载项"\r\n');
    expect(text).toContain('"Flags"=dword:00000001');
    const ids = Array.from(text.matchAll(/\{[0-9a-f-]{36}\}/g), ([id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("names the same folder by the same id each time", () => {
    expect(made("\\\\server\\addins")).toBe(made("\\\\server\\addins\\"));
    expect(made("\\\\server\\addins")).not.toBe(made("\\\\server\\other"));
  });

  it("is refused for what is no shared folder", () => {
    const run = spawnSync(process.execPath, [script, "C:\\addins", path.join(folder, "x.reg")]);
    expect(run.status).not.toBe(0);
  });
});
