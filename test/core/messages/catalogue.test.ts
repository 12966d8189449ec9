import { commandLineMessagesFor, type Language } from "../../../src/core/messages";
import * as en from "../../../src/core/messages/en-US";
import * as zh from "../../../src/core/messages/zh-CN";

type Leaf = readonly [path: string, sentence: string];

/** Every sentence of a catalogue with its path. */
function sentences(node: unknown, path: string): Leaf[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`));
}

function places(sentence: string): string[] {
  return [...sentence.matchAll(/\{[A-Za-z0-9]+(?::date)?\}/g)].map(([place]) => place).sort();
}

/** What only the command line says. */
function commandLine(language: Language): Leaf[] {
  const { cli, summarize } = commandLineMessagesFor(language);
  return sentences({ cli, summarize }, "");
}

const chinese = [...sentences(zh, ""), ...commandLine("zh-CN")];
const english = new Map([...sentences(en, ""), ...commandLine("en-US")]);

describe("the two languages", () => {
  it("have the same sentences", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
  });

  it("name the same data in each sentence", () => {
    // English needs no counter words, so it may leave a place out; it never invents one.
    const invented = chinese.filter(([path, sentence]) => {
      const known = new Set(places(sentence));
      return places(english.get(path) ?? "").some((place) => !known.has(place));
    });
    expect(invented.map(([path]) => path)).toEqual([]);
  });

  it("leave no sentence empty", () => {
    const empty = [...chinese, ...english].filter(([, sentence]) => sentence.trim() === "");
    expect(empty.map(([path]) => path)).toEqual([]);
  });
});

describe("what people read", () => {
  it("holds no word of developers", () => {
    const words = /\b(undefined|null|NaN|API|JSON\.parse|context\.sync|exception|stack|boolean)\b/i;
    const slips = [...chinese, ...english].filter(
      ([path, sentence]) => words.test(sentence) && !path.startsWith(".cli"),
    );
    expect(slips).toEqual([]);
  });
});
