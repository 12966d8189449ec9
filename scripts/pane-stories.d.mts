import type { Page } from "playwright-core";

export interface PaneStory {
  readonly name: string;
  readonly press: readonly string[];
}
export declare function serveStories(): Promise<{ url: string; close: () => Promise<void> }>;
export declare function listStories(page: Page, url: string): Promise<readonly PaneStory[]>;
export declare function openStory(
  page: Page,
  story: PaneStory,
  theme: "light" | "dark",
): Promise<void>;
