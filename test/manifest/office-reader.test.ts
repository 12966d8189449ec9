import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** office-addin-manifest is made of modules that only plain Node loads, so Node reads for us. */
function readAsOfficeToolsDo(file: string): unknown {
  const script =
    'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])' +
    ".then((info) => process.stdout.write(JSON.stringify(info)))";
  const output = execFileSync(process.execPath, ["-e", script, file], { cwd: ROOT });
  return JSON.parse(output.toString("utf8"));
}

describe("manifest.xml, read as Office's own tools read it", () => {
  it("is a task pane add-in for workbooks with its addresses in place", () => {
    expect(readAsOfficeToolsDo(path.join(ROOT, "manifest.xml"))).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "zh-CN",
      displayName: "绩效表助手",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: "1.0.0.0",
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
  });
});
