import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../scripts/find-libreoffice.mjs";

/** A page as it was printed: its size in points, and its text without blanks. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Corners of all words, in points from the upper left of the page. */
  readonly words: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2e8 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** Prints workbooks to PDF in LibreOffice, all in one call, and reads the pages of each. */
export function printed(workbooks: readonly Uint8Array[]): readonly (readonly PrintedPage[])[] {
  const office = findLibreOffice();
  if (!office) throw new Error("LibreOffice is missing; node scripts/prepare-machine.mjs helps");
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-print-"));
  try {
    const files = workbooks.map((bytes, at) => {
      const file = path.join(folder, `book${String(at)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    run(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
    return files.map((file) =>
      pagesOf(run("pdftotext", ["-bbox", file.replace(/xlsx$/, "pdf"), "-"])),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WORD =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function pagesOf(xml: string): PrintedPage[] {
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, content = ""]) => {
      const words = [...content.matchAll(WORD)];
      const at = (member: number): number[] => words.map((word) => Number(word[member]));
      return {
        width: Number(width),
        height: Number(height),
        text: unescaped(words.map((word) => word[5] ?? "").join("")).replace(/\s/g, ""),
        words: {
          left: Math.min(...at(1)),
          top: Math.min(...at(2)),
          right: Math.max(...at(3)),
          bottom: Math.max(...at(4)),
        },
      };
    },
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
