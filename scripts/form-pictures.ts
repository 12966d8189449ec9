/**
 * Makes the pictures of the official forms that the gallery shows: `npm run pictures:forms`.
 * Each blank form is printed by LibreOffice, as a person would print it, and its first page
 * is made small. The pictures are committed, so that a build needs neither; run this after
 * changing a form. A test compares what stands in assets/forms/pictures.json with the forms.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FORMS } from "../src/core/templates";
import { newWorkbook } from "../src/files";
import { findLibreOffice } from "./find-libreoffice.mjs";
import { readPgm, sixteenGreyPng } from "./form-pictures/grey-png";
import { fingerprint, picturedPlan, type PictureFacts } from "./form-pictures/pictured-form";

/** Longer side: enough to read the labels where the picture is as wide as the pane. */
const LONGER_SIDE = 792;

const PICTURES = fileURLToPath(new URL("../assets/forms/", import.meta.url));

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

const office = findLibreOffice();
if (!office) throw new Error("LibreOffice is missing; node scripts/prepare-machine.mjs helps");
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), "jixiao-pictures-"));
try {
  const workbooks = await Promise.all(
    FORMS.map(async (form) => {
      const file = path.join(folder, `${form.id}.xlsx`);
      writeFileSync(file, await newWorkbook([picturedPlan(form)]));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  run(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...workbooks]);
  const facts: Record<string, PictureFacts> = {};
  let sum = 0;
  for (const form of FORMS) {
    const page = path.join(folder, form.id);
    const size = ["-scale-to", String(LONGER_SIDE)];
    run("pdftoppm", ["-gray", "-singlefile", "-f", "1", ...size, `${page}.pdf`, page]);
    const picture = readPgm(readFileSync(`${page}.pgm`));
    const png = sixteenGreyPng(picture);
    writeFileSync(path.join(PICTURES, `${form.id}.png`), png);
    const { width, height } = picture;
    facts[form.id] = { madeOf: fingerprint(form), width, height };
    sum += png.length;
  }
  writeFileSync(path.join(PICTURES, "pictures.json"), `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${String(FORMS.length)} pictures, ${(sum / 1024).toFixed(0)} kB, in assets/forms/`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
