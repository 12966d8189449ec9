/**
 * First script of the add-in's pages in the workbench, put there by the server: before
 * office.js loads it gives the page the `window.external` of a desktop Excel. Nothing else
 * about the pages differs from those that a real Excel loads.
 */
import { type DesktopExternal } from "./host/desktop-transport";

declare global {
  interface Window {
    /** On the workbench's page: the host for one of its frames. */
    excelDesktop?: (frame: Window) => DesktopExternal;
  }
}

const host = window.parent.excelDesktop?.(window);
if (host) Object.defineProperty(window, "external", { value: host, configurable: true });
// office.js must not take an earlier page's word for the host that it runs in.
window.sessionStorage.removeItem("hostInfoValue");
