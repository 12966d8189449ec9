import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useWords } from "../context";
import { closes } from "../parts/keyboard";
import { Chunked } from "../parts/Chunked";
import { useTextStyles } from "./text-styles";
import { type WordTableOffer } from "./word-reading";

/** Tables drawn at first, and more each time. */
const TABLES = 20;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  table: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  close: { alignSelf: "flex-start" },
});

interface WordTablesProps {
  readonly file: string;
  readonly tables: readonly WordTableOffer[];
  readonly busy: boolean;
  readonly onImport: (table: WordTableOffer) => void;
  readonly onClose: () => void;
}

/** The tables of a document, by title, size and first words: one is to be chosen. */
export function WordTables({ file, tables, busy, onImport, onClose }: WordTablesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, say } = useWords();
  const { word } = pane.templates;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section
      className={styles.root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (closes(event) && !busy) onClose();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={text.name}>
        {say(word.several, { file, count: tables.length })}
      </h2>
      <Chunked
        className={styles.list}
        items={tables}
        size={TABLES}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(table, index) => {
          const named = { number: index + 1, title: table.title ?? word.noTitle };
          return (
            <li key={index} className={styles.table}>
              <p className={text.name}>{say(word.table, named)}</p>
              <p className={text.hint}>
                {say(word.size, { rows: table.rows, columns: table.columns })}
              </p>
              {table.words !== "" && (
                <p className={text.text}>{say(word.words, { words: table.words })}</p>
              )}
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={say(word.importLabel, named)}
                onClick={() => {
                  onImport(table);
                }}
              >
                {word.import}
              </Button>
            </li>
          );
        }}
      />
      <Button size="small" className={styles.close} onClick={onClose}>
        {word.cancel}
      </Button>
    </section>
  );
}
