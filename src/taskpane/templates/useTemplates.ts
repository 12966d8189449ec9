import { useMemo, useState } from "react";
import { type GeneratedKind, type GeneratedSheet } from "../../app";
import { type PerformanceTable } from "../../core/table";
import { type CommonIndicator, type FormId } from "../../core/templates";
import { useServices, useWords } from "../context";
import { type TaskControl } from "../services";
import { type TaskRunner } from "../state/useTask";
import { type Answers } from "./answers";
import { type WordReading, type WordTableOffer } from "./word-reading";

export const PARTS = ["gallery", "generate", "indicators", "word"] as const;

/** The parts of the tab `模板`. */
export type Part = (typeof PARTS)[number];

/** A sheet that was made from a table, with what to look at on it. */
export type Generated = Pick<GeneratedSheet, "sheet" | "flagged"> & {
  readonly what: GeneratedKind;
};

/** A document that was opened: tables to choose from, or why it cannot be used. */
export interface OpenedDocument {
  readonly file: string;
  readonly reading: WordReading | { readonly kind: "several-files" };
}

/** A common indicator to insert. */
export interface Suggestion {
  readonly indicator: CommonIndicator;
  /** Its example as a form writes it: ≥95%. */
  readonly target: string;
  /** The 二级指标 that the person has chosen for it; null for its own. */
  readonly level2: string | null;
}

/** State and acts of the tab `模板`; kept by the pane, so that they outlast a change of tabs. */
export interface Templates {
  readonly part: Part;
  readonly show: (part: Part) => void;
  /** The form whose questions are open. */
  readonly form: FormId | null;
  readonly choose: (form: FormId | null) => void;
  readonly generated: Generated | null;
  readonly forgetGenerated: () => void;
  readonly document: OpenedDocument | null;
  readonly closeDocument: () => void;
  /** Name of the file that was dropped while another act ran, and so was not read. */
  readonly refusedFile: string | null;
  readonly insert: (form: FormId, answers: Answers) => void;
  readonly generate: (what: GeneratedKind, table: PerformanceTable | null) => void;
  /** 增加指标行, under the selected one. */
  readonly addRow: () => void;
  /** 删除指标行: the selected one. */
  readonly deleteRow: () => void;
  /** Puts a common indicator into the table on the sheet in front. */
  readonly suggest: (suggestion: Suggestion) => void;
  /** Opens what was chosen or dropped: one .docx document. */
  readonly openWord: (files: readonly File[]) => void;
  readonly importWord: (table: WordTableOffer) => void;
}

interface Surroundings {
  readonly start: TaskRunner["start"];
  readonly success: (text: string, undo?: boolean) => void;
  /** Looks again what could be taken back. */
  readonly lookBack: () => Promise<void>;
  /** Brings the check up to date after rows of a sheet have moved. */
  readonly refresh: (control: TaskControl, sheet: string) => Promise<void>;
}

/** What came of an act, and the sheet on which rows have moved by it. */
interface Said {
  readonly text: string;
  readonly moved?: string;
}

export function useTemplates({ start, success, lookBack, refresh }: Surroundings): Templates {
  const services = useServices();
  const words = useWords();
  const [part, show] = useState<Part>("gallery");
  const [form, choose] = useState<FormId | null>(null);
  const [generated, setGenerated] = useState<Generated | null>(null);
  const [document, setDocument] = useState<OpenedDocument | null>(null);
  const [refusedFile, setRefusedFile] = useState<string | null>(null);

  const acts = useMemo(() => {
    const { pane, say, language } = words;
    const { questions, generate: making, indicators: rows, word } = pane.templates;
    /** Something that writes: says what came of it and offers the way back. */
    const write = (label: string, run: (control: TaskControl) => Promise<Said>) => {
      start({
        label,
        run: async (control) => {
          const { text, moved } = await run(control);
          success(text, true);
          await lookBack();
          if (moved !== undefined) await refresh(control, moved);
        },
      });
    };
    const bringIn = async (table: WordTableOffer, control: TaskControl) => {
      const { sheet, recognised } = await services.templates.importWord(table, control);
      setDocument(null);
      if (!recognised) return { text: say(word.notRecognised, { sheet }) };
      const about = { kind: pane.kinds[recognised.kind], count: recognised.indicators.length };
      return { text: say(word.recognised, { sheet, ...about }) };
    };
    return {
      insert: (id: FormId, answers: Answers) => {
        write(questions.inserting, async () => {
          const { sheet } = await services.templates.insert({ form: id, language, ...answers });
          choose(null);
          return { text: say(pane.templates.inserted, { sheet }) };
        });
      },
      generate: (what: GeneratedKind, table: PerformanceTable | null) => {
        setGenerated(null);
        write(making.working, async (control) => {
          const made = await services.templates.generate(what, table, language, control);
          setGenerated({ ...made, what });
          return { text: say(making.kinds[what].done, { sheet: made.sheet }) };
        });
      },
      addRow: () => {
        write(rows.adding, async (control) => {
          const { sheet, row, level2 } = await services.templates.addRow(control);
          const about = { sheet, row: row + 1, level: level2 ?? rows.noLevel };
          return { text: say(rows.added, about), moved: sheet };
        });
      },
      deleteRow: () => {
        write(rows.deleting, async (control) => {
          const { sheet, row, level2 } = await services.templates.deleteRow(control);
          const about = { sheet, row: row + 1, level: level2 ?? rows.noLevel };
          return { text: say(rows.deleted, about), moved: sheet };
        });
      },
      suggest: ({ indicator, target, level2 }: Suggestion) => {
        write(rows.inserting, async (control) => {
          const { sheet, row } = await services.templates.suggest(indicator, level2, control);
          const about = { sheet, row: row + 1, name: indicator.name, target };
          return { text: say(rows.inserted, about), moved: sheet };
        });
      },
      openWord: (files: readonly File[]) => {
        const [file, another] = files;
        if (!file) return;
        show("word");
        if (another) {
          setRefusedFile(null);
          setDocument({ file: file.name, reading: { kind: "several-files" } });
          return;
        }
        const begun = start({
          label: say(word.reading, { file: file.name }),
          cancellable: true,
          run: async (control) => {
            setDocument(null);
            const reading = await services.templates.openWord(file, language, control);
            const [only, second] = reading.kind === "tables" ? reading.tables : [];
            if (!only || second) {
              setDocument({ file: file.name, reading });
              return;
            }
            success((await bringIn(only, control)).text, true);
            await lookBack();
          },
        });
        setRefusedFile(begun ? null : file.name);
      },
      importWord: (table: WordTableOffer) => {
        setRefusedFile(null);
        write(word.importing, (control) => bringIn(table, control));
      },
    };
  }, [services, start, success, lookBack, refresh, words]);

  return {
    ...acts,
    part,
    show,
    form,
    choose,
    generated,
    forgetGenerated: () => {
      setGenerated(null);
    },
    document,
    refusedFile,
    closeDocument: () => {
      setDocument(null);
    },
  };
}
