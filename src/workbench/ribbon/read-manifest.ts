/**
 * The ribbon as manifest.xml describes it. The workbench draws what an Excel would draw from
 * the same file; there is no second description.
 */

export type RibbonAction =
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "pane"; readonly path: string };

export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: ReadonlyMap<number, string>;
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface Ribbon {
  readonly addInName: string;
  readonly tab: { readonly id: string; readonly label: string };
  readonly groups: readonly RibbonGroup[];
  /** Path of the page that holds the commands. */
  readonly functionFile: string;
  readonly panePath: string;
}

/** Thrown when the manifest lacks something that a ribbon cannot do without. */
export class ManifestProblem extends Error {}

function children(element: Element, name: string): Element[] {
  return Array.from(element.children).filter((child) => child.localName === name);
}

function child(element: Element, name: string): Element {
  const [first] = children(element, name);
  if (!first) throw new ManifestProblem(`<${element.localName}> has no <${name}>`);
  return first;
}

function all(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS("*", name));
}

/** The text in a language, or the default. */
function worded(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (one) => one.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** An address of the manifest as a path on this server, which serves the same files. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, "https://localhost/");
  return pathname + search;
}

class ManifestReader {
  readonly #resources: ReadonlyMap<string, string>;

  constructor(
    private readonly manifest: Document,
    private readonly locale: string,
  ) {
    const found = ["Image", "Url", "String"].flatMap((name) => all(manifest, name));
    this.#resources = new Map(
      found.flatMap((element) => {
        const id = element.getAttribute("id");
        return id === null ? [] : [[id, worded(element, locale)] as const];
      }),
    );
  }

  #resource(element: Element): string {
    const id = element.getAttribute("resid") ?? "";
    const value = this.#resources.get(id);
    if (value === undefined) throw new ManifestProblem(`resource "${id}" is not defined`);
    return value;
  }

  #face(element: Element): Pick<RibbonButton, "id" | "label" | "tipTitle" | "tip" | "icons"> {
    const supertip = child(element, "Supertip");
    const images = children(element, "Icon").flatMap((icon) => children(icon, "Image"));
    return {
      id: element.getAttribute("id") ?? "",
      label: this.#resource(child(element, "Label")),
      tipTitle: this.#resource(child(supertip, "Title")),
      tip: this.#resource(child(supertip, "Description")),
      icons: new Map(
        images.map((image) => [Number(image.getAttribute("size")), pathOf(this.#resource(image))]),
      ),
    };
  }

  #action(element: Element): RibbonAction {
    const action = child(element, "Action");
    const type = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    if (type === "ShowTaskpane") {
      return { kind: "pane", path: pathOf(this.#resource(child(action, "SourceLocation"))) };
    }
    return { kind: "function", name: child(action, "FunctionName").textContent.trim() };
  }

  #button(element: Element): RibbonButton {
    return { kind: "button", ...this.#face(element), action: this.#action(element) };
  }

  #control(element: Element): RibbonButton | RibbonMenu {
    const type = element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    if (type !== "Menu") return this.#button(element);
    const items = children(child(element, "Items"), "Item");
    return {
      kind: "menu",
      ...this.#face(element),
      items: items.map((item) => this.#button(item)),
    };
  }

  ribbon(): Ribbon {
    const [tab] = all(this.manifest, "CustomTab");
    const [functionFile] = all(this.manifest, "FunctionFile");
    const [name] = all(this.manifest, "DisplayName");
    const [source] = all(this.manifest, "DefaultSettings");
    if (!tab || !functionFile || !name || !source) {
      throw new ManifestProblem("the manifest describes no tab with commands");
    }
    return {
      addInName: worded(name, this.locale),
      tab: { id: tab.getAttribute("id") ?? "", label: this.#resource(child(tab, "Label")) },
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: this.#resource(child(group, "Label")),
        controls: children(group, "Control").map((control) => this.#control(control)),
      })),
      functionFile: pathOf(this.#resource(functionFile)),
      panePath: pathOf(worded(child(source, "SourceLocation"), this.locale)),
    };
  }
}

/**
 * Reads the ribbon out of a manifest.
 *
 * @param xml text of manifest.xml
 * @param locale language whose overrides are taken, e.g. "zh-CN"
 * @throws ManifestProblem when the text is no XML or describes no ribbon
 */
export function readRibbon(xml: string, locale: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0) {
    throw new ManifestProblem("manifest.xml is not well-formed");
  }
  return new ManifestReader(manifest, locale).ribbon();
}
