import { createRoot } from "react-dom/client";
import manifest from "../../package.json";
import { languageOf } from "../core/messages";
import { displayLanguage } from "../excel";
import { App } from "./App";
import { boot } from "./boot";
import { laterServices } from "./later";
import { officeIsDark } from "./office-theme";
import { viewOf } from "./state/views";
import { localStore } from "./preferences";
import { Stopped } from "./Stopped";

/** Excel answers within a second or two; a pane that waits longer says so. */
const PATIENCE_MS = 12_000;

/** The floor of manifest.xml, asked for again: a sideloaded manifest is not held to it. */
const FLOOR = "1.9";

/** Puts the add-in, or why it cannot run, in place of the plain page. */
function draw(ground: HTMLElement): void {
  const root = createRoot(ground);
  const impatience = setTimeout(() => {
    boot().done();
    root.render(<Stopped reason="noAnswer" language={languageOf(navigator.language)} />);
  }, PATIENCE_MS);

  void Office.onReady().then((info) => {
    clearTimeout(impatience);
    boot().done();
    const language = languageOf(displayLanguage() ?? navigator.language);
    const host = info.host as Office.HostType | null;
    if (host !== Office.HostType.Excel) {
      root.render(<Stopped reason="outside" language={language} />);
      return;
    }
    if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) {
      root.render(<Stopped reason="tooOld" language={language} />);
      return;
    }
    const services = laterServices();
    const view = viewOf(new URLSearchParams(window.location.search).get("view"));
    const render = () => {
      root.render(
        <App
          services={services}
          officeLanguage={language}
          dark={officeIsDark()}
          store={localStore()}
          version={manifest.version}
          {...(view ? { view } : {})}
        />,
      );
    };
    render();
    // A person who changed the theme comes back to the pane with a click.
    window.addEventListener("focus", render);
  });
}

const ground = document.getElementById("app");
if (ground) {
  if (typeof Office === "undefined") boot().fail("office");
  else draw(ground);
}
