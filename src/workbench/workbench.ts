import sample from "./sample/sample.xlsx";
import { AddInFrames } from "./add-in-frames";
import { parseReference, referencedRange, WorkbookModel, type WorkbookData } from "./model";
import { words } from "./messages";
import { readRibbon, type Ribbon, type RibbonButton } from "./ribbon/read-manifest";
import { Store, type Status } from "./status";
import { Grid } from "./view/grid";
import { fileProblemText, openAddress, openFile, saveFile } from "./workbook-file";

/** A command that has not answered by then is told to the person and given up. */
const LONGEST_COMMAND = 60_000;

/** The workbench without its looks: one workbook, its grid, the add-in's two pages. */
export class Workbench {
  readonly model = new WorkbookModel();
  readonly status = new Store<Status>({
    text: words.loading,
    tone: "busy",
    fileName: "",
    editing: false,
    paneOpen: true,
    running: null,
  });
  readonly frames: AddInFrames;
  #grid: Grid | null = null;
  #unsaved = false;

  private constructor(readonly ribbon: Ribbon) {
    this.frames = new AddInFrames(this.model, ribbon, (open) => {
      this.status.set({ paneOpen: open });
    });
    this.model.onChange((change, origin) => {
      if (change.kind === "mode") this.status.set({ editing: this.model.editing });
      if (change.kind === "content" && origin !== "file") this.#unsaved = true;
    });
  }

  /** Reads the ribbon from the manifest that Excel would read, and the first workbook. */
  static async start(): Promise<Workbench> {
    const first = Workbench.#firstWorkbook();
    const manifest = await fetch("/manifest.xml");
    const workbench = new Workbench(readRibbon(await manifest.text(), "zh-CN"));
    await workbench.#load(await first);
    return workbench;
  }

  static async #firstWorkbook(): Promise<WorkbookData | Error> {
    const response = await fetch("/workbench/opened.json");
    const named = (await response.json()) as { readonly name: string } | null;
    try {
      return named
        ? await openAddress("/workbench/opened.xlsx", named.name)
        : await openAddress(sample, words.sampleName);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async #load(first: WorkbookData | Error): Promise<void> {
    const data = first instanceof Error ? await openAddress(sample, words.sampleName) : first;
    this.#become(data);
    if (first instanceof Error) this.#say(fileProblemText(first), "problem");
  }

  /** Draws the grid into its place on the page. */
  mount(container: HTMLElement): () => void {
    const grid = new Grid(container, this.model, {
      // The add-in's pages come second: they share this page's thread.
      onPainted: () => {
        this.frames.load();
      },
      onLink: ({ documentReference }) => {
        if (documentReference !== undefined) this.goTo(documentReference);
      },
      onRefused: () => {
        this.#say(words.protectedSheet, "problem");
      },
    });
    this.#grid = grid;
    return () => {
      this.#grid = null;
      grid.dispose();
    };
  }

  get grid(): Grid | null {
    return this.#grid;
  }

  #become(data: WorkbookData): void {
    this.model.as("file", () => {
      this.model.restore(data);
    });
    this.#unsaved = false;
    this.status.set({ fileName: data.name, text: words.opened(data.name), tone: "plain" });
    document.title = `${data.name} · ${words.title}`;
  }

  /** Opens a workbook that a person chose; asks first when something would be lost. */
  async open(file: File): Promise<void> {
    if (this.#unsaved && !window.confirm(words.discard)) return;
    this.#say(words.loading, "busy");
    try {
      this.#become(await openFile(file));
      // The pane spoke of the other workbook; its document settings are others now.
      this.frames.reload();
    } catch (error) {
      this.#say(fileProblemText(error), "problem");
    }
  }

  async save(): Promise<void> {
    this.#grid?.flush();
    await this.model.calculate();
    const name = await saveFile(this.model.snapshot());
    this.#unsaved = false;
    this.#say(words.saved(name));
  }

  /** Does what a button of the ribbon does in Excel. */
  async press(button: RibbonButton): Promise<void> {
    this.#grid?.flush();
    if (button.action.kind === "pane") {
      this.frames.showPane(button.action.path);
      return;
    }
    this.status.set({ running: button.id });
    this.#say(words.running(button.label), "busy");
    const end = await this.frames.invoke(button, LONGEST_COMMAND);
    this.status.set({ running: null });
    if (end === "completed") this.#say(words.finished(button.label));
    else this.#say(words[end](button.label), "problem");
  }

  /** Selects a place of this workbook, such as "绩效汇总!B3". */
  goTo(reference: string): void {
    const place = parseReference(reference.replace(/^#/, ""));
    if (!place) return;
    const sheet = place.sheet === null ? this.model.activeSheet : this.model.sheet(place.sheet);
    if (sheet) this.model.select(sheet, [referencedRange(place)]);
  }

  #say(text: string, tone: Status["tone"] = "plain"): void {
    this.status.set({ text, tone });
  }
}
