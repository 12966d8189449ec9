import { createRoot, type Root } from "react-dom/client";
import { fetchEngine } from "../../../src/taskpane/later";
import { checkedTable, lookedAt, monitoringTable } from "./corpus";
import { fillStories } from "./fill-stories";
import { storiesOf } from "./stories";

/**
 * Shows stories without loading the page again: `await window.showStory("seed", false)`.
 * `window.STORIES` lists them, with the buttons that lead to each state.
 */
async function start(ground: HTMLElement): Promise<void> {
  await fetchEngine();
  const stories = [
    ...storiesOf(
      await checkedTable("seed.xlsx"),
      await checkedTable("cases/015.xlsx"),
      monitoringTable(),
    ),
    ...fillStories(await lookedAt("cases/041.xlsx"), await lookedAt("cases/025.xlsx")),
  ];
  let root: Root | null = null;
  Object.assign(window, {
    STORIES: stories.map(({ name, press = [] }) => ({ name, press })),
    showStory: (wished: string, dark: boolean) => {
      const story = stories.find(({ name }) => name === wished);
      if (!story) throw new Error(`no story ${wished}`);
      root?.unmount();
      root = createRoot(ground);
      root.render(story.element(dark));
    },
  });
}

const ground = document.getElementById("app");
if (ground) void start(ground);
