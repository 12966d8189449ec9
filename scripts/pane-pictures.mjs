/**
 * Takes a picture of every state of the task pane into reports/pane/, light and dark:
 * `npm run pictures:pane`. For looking at after a change; the pictures are not kept.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./find-browser.mjs";
import { listStories, openStory, serveStories } from "./pane-stories.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(ROOT, "reports", "pane");
mkdirSync(folder, { recursive: true });
const server = await serveStories();
const browser = await launchBrowser();
try {
  for (const theme of ["light", "dark"]) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    for (const story of await listStories(page, server.url)) {
      await page.setViewportSize({ width: 350, height: 720 });
      await openStory(page, story, theme);
      const height = await page.evaluate(
        "Math.min(3000, [...document.querySelectorAll('main *')].reduce((most, { scrollHeight }) => Math.max(most, scrollHeight), 600) + 160)",
      );
      await page.setViewportSize({ width: 350, height });
      await page.screenshot({ path: path.join(folder, `${story.name}-${theme}.png`) });
    }
    await page.close();
  }
  console.log(`Pictures are in ${path.relative(process.cwd(), folder)}`);
} finally {
  await browser.close();
  await server.close();
}
