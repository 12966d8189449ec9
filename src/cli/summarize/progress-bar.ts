import { fill, commandLineMessagesFor, type Language } from "../../core/messages";

const WIDTH = 24;
/** Drawn this often at most. */
const EVERY_MS = 100;

/** The part of standard error that is needed here. */
interface Terminal {
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** A line on a terminal that says how far a run has come; nothing where there is no terminal. */
export class ProgressBar {
  private readonly began = performance.now();
  private drawn = 0;
  private shown = false;

  constructor(
    private readonly stream: Terminal,
    private readonly total: number,
    private readonly language: Language,
  ) {}

  /** Draws the line for so many that are done. */
  update(done: number): void {
    if (!this.stream.isTTY || done === 0) return;
    const now = performance.now();
    if (now - this.drawn < EVERY_MS && done < this.total) return;
    this.drawn = now;
    this.shown = true;
    const seconds = Math.max(0.001, (now - this.began) / 1000);
    const full = Math.round((WIDTH * done) / this.total);
    const words = commandLineMessagesFor(this.language).summarize;
    const data = {
      done,
      total: this.total,
      rate: (done / seconds).toFixed(1),
      left: this.duration(((this.total - done) * seconds) / done),
    };
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    this.stream.write(`\r${bar} ${fill(words.progress, data, this.language)}\u001b[K`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.shown) this.stream.write("\r\u001b[K");
    this.shown = false;
  }

  private duration(seconds: number): string {
    const words = commandLineMessagesFor(this.language).summarize;
    const whole = Math.ceil(seconds);
    if (whole < 60) return fill(words.seconds, { seconds: whole }, this.language);
    const data = { minutes: Math.floor(whole / 60), seconds: whole % 60 };
    return fill(words.minutes, data, this.language);
  }
}
