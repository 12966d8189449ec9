/**
 * First step of `npm test`: finds a browser, Chinese fonts and LibreOffice. What is
 * missing is installed on a Debian with root (containers, CI), and said; anywhere
 * else it stops with the line to run. Nothing is ever skipped for want of a tool.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { findLibreOffice } from "./find-libreoffice.mjs";

function hasChineseFonts() {
  if (process.platform !== "linux") return true; // Windows and macOS ship them.
  const list = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

const NEEDS = [
  {
    what: "Chrome, Edge or Chromium",
    found: () => findBrowser() !== null,
    debian: ["chromium"],
    elsewhere: {
      win32: "winget install Google.Chrome",
      darwin: "brew install --cask google-chrome",
      linux: "sudo apt-get install chromium   (or set BROWSER_PATH to a Chromium of yours)",
    },
  },
  {
    what: "a font with Chinese characters",
    found: hasChineseFonts,
    debian: ["fontconfig", "fonts-noto-cjk"],
    elsewhere: { linux: "sudo apt-get install fontconfig fonts-noto-cjk" },
  },
  {
    what: "LibreOffice",
    found: () => findLibreOffice() !== null,
    debian: ["libreoffice-calc", "libreoffice-writer"],
    elsewhere: {
      win32: "winget install TheDocumentFoundation.LibreOffice",
      darwin: "brew install --cask libreoffice",
      linux: "sudo apt-get install libreoffice-calc libreoffice-writer   (or set LIBREOFFICE_PATH)",
    },
  },
  {
    what: "pdftoppm",
    found: () => spawnSync("pdftoppm", ["-v"]).status === 0,
    debian: ["poppler-utils"],
    elsewhere: {
      win32: "winget install oschwartz10612.Poppler",
      darwin: "brew install poppler",
      linux: "sudo apt-get install poppler-utils",
    },
  },
];

function isDebianWithRoot() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

function apt(...args) {
  const done = spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (done.status !== 0) {
    console.error(`apt-get ${args.join(" ")} failed`);
    process.exit(1);
  }
}

const missing = NEEDS.filter((need) => !need.found());
if (missing.length > 0 && isDebianWithRoot()) {
  const packages = missing.flatMap((need) => need.debian);
  console.log(`Installing what the tests need: ${packages.join(" ")}`);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
const still = missing.filter((need) => !need.found());
for (const need of still) {
  console.error(`Missing: ${need.what}. Install it and run again:`);
  console.error(`  ${need.elsewhere[process.platform] ?? need.elsewhere.linux}`);
}
if (still.length > 0) process.exit(1);
