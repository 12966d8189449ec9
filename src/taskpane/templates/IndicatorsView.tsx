import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { type Pane } from "../state/usePane";
import { Library } from "./Library";
import { useTextStyles } from "./text-styles";
import { useKnownAnswers } from "./useKnownAnswers";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Rows of the table: one more, one less; and common indicators to put into it. */
export function IndicatorsView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane: words } = useWords();
  const { indicators } = words.templates;
  const { templates, current } = pane;
  // What is inserted goes into the sheet in front, whatever was checked before.
  const table = useKnownAnswers()?.table ?? current?.table ?? null;
  const busy = pane.task.kind === "busy";
  return (
    <>
      <section className={styles.part} aria-labelledby="indicator-rows">
        <h2 id="indicator-rows" className={text.name}>
          {indicators.rows}
        </h2>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={templates.addRow}>
            {indicators.add}
          </Button>
          <Button disabledFocusable={busy} onClick={templates.deleteRow}>
            {indicators.delete}
          </Button>
        </div>
        <p className={text.hint}>{indicators.rowsHint}</p>
      </section>
      <section className={styles.part} aria-labelledby="indicator-library">
        <h2 id="indicator-library" className={text.name}>
          {indicators.library}
        </h2>
        <p className={text.hint}>{indicators.libraryHint}</p>
        <Library table={table} busy={busy} onInsert={templates.suggest} />
      </section>
    </>
  );
}
