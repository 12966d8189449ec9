import { tellParent, whenReady } from "../excel";
import { fromHash } from "./notice-words";

/** The page of the small window: shows the words it was opened with, and closes on request. */
async function show(): Promise<void> {
  const words = fromHash(window.location.hash);
  for (const part of ["title", "message", "next", "close"] as const) {
    const element = document.getElementById(part);
    if (element) element.textContent = words[part];
  }
  await whenReady();
  document.getElementById("close")?.addEventListener("click", () => {
    tellParent("close");
  });
}

void show();
