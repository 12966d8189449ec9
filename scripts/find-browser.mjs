/** Finds and starts an installed Chrome, Edge or Chromium on Windows, macOS or Linux. */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const MACOS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const LINUX = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

function candidates() {
  const { env, platform } = process;
  const wished = env.BROWSER_PATH ? [env.BROWSER_PATH] : [];
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return wished.concat(
      folders
        .filter(Boolean)
        .flatMap((folder) => WINDOWS.map((parts) => path.join(folder, ...parts))),
    );
  }
  if (platform === "darwin") {
    return wished.concat(
      MACOS,
      MACOS.map((file) => path.join(env.HOME ?? "", file)),
    );
  }
  const folders = (env.PATH ?? "").split(path.delimiter).concat("/usr/bin", "/snap/bin");
  return wished.concat(LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name))));
}

/** @returns {string | null} path of the browser's program; BROWSER_PATH goes first */
export function findBrowser() {
  return candidates().find((file) => existsSync(file)) ?? null;
}

/** Flags that keep a test browser headless, quiet and off the network. */
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/**
 * Starts the installed browser, for a script or a test.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws Error that says what to run where there is none
 */
export function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error(
      "No Chrome, Edge or Chromium found. Run `node scripts/prepare-machine.mjs`, or set BROWSER_PATH to one.",
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
