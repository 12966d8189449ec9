/**
 * Renders assets/svg/*.svg into the PNG sizes that Office asks for, with an
 * installed Chromium, Chrome or Edge: `node scripts/render-icons.mjs`. The PNGs are
 * committed, so that a build needs no browser; run this after changing a drawing.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./find-browser.mjs";

/** 16, 32 and 80 are mandatory for ribbon icons; the others keep scaled screens sharp. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const ICONS = fileURLToPath(new URL("../assets/", import.meta.url));
const DRAWINGS = path.join(ICONS, "svg");

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const drawings = readdirSync(DRAWINGS).filter((file) => file.endsWith(".svg"));
  for (const drawing of drawings) {
    const svg = readFileSync(path.join(DRAWINGS, drawing), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const scaled = svg.replace(/width="16" height="16"/, `width="${size}" height="${size}"`);
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${scaled}`,
      );
      const file = path.join(ICONS, `${path.basename(drawing, ".svg")}-${size}.png`);
      await page.screenshot({ path: file, omitBackground: true });
    }
  }
  console.log(`${drawings.length} drawings × ${SIZES.length} sizes written to assets/`);
} finally {
  await browser.close();
}
