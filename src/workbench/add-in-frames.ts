import { ExcelHost } from "./host";
import { connectDesktop, type DesktopConnection } from "./host/desktop-transport";
import { type WorkbookModel } from "./model";
import { type Ribbon, type RibbonButton } from "./ribbon/read-manifest";

const LOCALE = "zh-CN";
/** What a command says when its page knows no function of that name. */
const NO_SUCH_FUNCTION = 11_101;

export type CommandEnd = "completed" | "missing" | "unanswered";

/** One page of the add-in in its frame, with an Excel of its own to talk to. */
class AddInFrame {
  readonly element = document.createElement("iframe");
  readonly host: ExcelHost;
  #connection: DesktopConnection | null = null;
  #connected: () => void = () => undefined;
  #connecting = this.#nextConnection();

  constructor(model: WorkbookModel) {
    this.host = new ExcelHost(model);
  }

  /** The page has loaded and asks for its host; a page that was there before is forgotten. */
  connect(): DesktopConnection {
    this.#connection?.close();
    this.#connection = connectDesktop(this.host, { locale: LOCALE });
    this.#connected();
    return this.#connection;
  }

  /** The connection of the page, once it has asked for one. */
  async connection(): Promise<DesktopConnection> {
    if (!this.#connection) await this.#connecting;
    if (!this.#connection) throw new Error("the page asked for its host");
    return this.#connection;
  }

  reload(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#connecting = this.#nextConnection();
    this.element.contentWindow?.location.reload();
  }

  #nextConnection(): Promise<void> {
    return new Promise((resolve) => {
      this.#connected = resolve;
    });
  }
}

/** The add-in's two pages: the task pane, and the unseen page with the ribbon's commands. */
export class AddInFrames {
  readonly pane: AddInFrame;
  readonly commands: AddInFrame;

  constructor(
    model: WorkbookModel,
    private readonly ribbon: Ribbon,
    private readonly onPane: (open: boolean) => void,
  ) {
    this.pane = new AddInFrame(model);
    this.commands = new AddInFrame(model);
    this.pane.element.title = ribbon.addInName;
    this.commands.element.className = "hidden-frame";
    this.commands.element.tabIndex = -1;
    this.commands.element.ariaHidden = "true";
    for (const frame of [this.pane, this.commands]) {
      frame.host.onPane((state) => {
        this.onPane(state === "Visible");
      });
    }
    window.excelDesktop = (page) => {
      const frame = page === this.pane.element.contentWindow ? this.pane : this.commands;
      return frame.connect().external;
    };
  }

  /** Gives the pages their places in the workbench; `load` fills them. */
  mount(place: HTMLElement): () => void {
    place.append(this.pane.element, this.commands.element);
    return () => {
      this.pane.element.remove();
      this.commands.element.remove();
    };
  }

  /** Loads the pages, the first time it is called. */
  load(): void {
    for (const [frame, path] of [
      [this.pane, this.ribbon.panePath],
      [this.commands, this.ribbon.functionFile],
    ] as const) {
      if (!frame.element.hasAttribute("src")) frame.element.src = path;
    }
  }

  showPane(path: string): void {
    if (this.pane.element.getAttribute("src") !== path) this.pane.element.src = path;
    this.onPane(true);
  }

  closePane(): void {
    this.onPane(false);
  }

  /** Both pages anew: they have seen another workbook. */
  reload(): void {
    this.pane.reload();
    this.commands.reload();
  }

  /** Runs the function of a ribbon button in the page of commands and waits for its end. */
  async invoke(button: RibbonButton, longest: number): Promise<CommandEnd> {
    if (button.action.kind !== "function") throw new Error(`${button.id} runs no function`);
    const { name } = button.action;
    const command = this.commands
      .connection()
      .then((connection) => connection.invoke(name, button.id))
      .then(({ status }): CommandEnd => (status === NO_SUCH_FUNCTION ? "missing" : "completed"));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<CommandEnd>((resolve) => {
      timer = setTimeout(() => {
        resolve("unanswered");
      }, longest);
    });
    const end = await Promise.race([command, patience]);
    clearTimeout(timer);
    return end;
  }
}
