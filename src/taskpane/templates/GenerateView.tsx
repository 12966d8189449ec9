import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { type GeneratedKind } from "../../app";
import { useWords } from "../context";
import { closes } from "../parts/keyboard";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine } from "../parts/format";
import { TablePicker } from "../parts/TablePicker";
import { type Pane } from "../state/usePane";
import { useTextStyles } from "./text-styles";
import { type Generated } from "./useTemplates";

const KINDS = ["self-evaluation", "monitoring", "next-year"] as const satisfies GeneratedKind[];
/** Texts drawn at first, and more each time. */
const TEXTS = 30;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  flagged: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  texts: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  close: { alignSelf: "flex-start" },
});

/** 生成自评表, 生成监控表, 结转下年; and what to look at on the sheet that was made. */
export function GenerateView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane: words } = useWords();
  const { generate, noUndo } = words.templates;
  const { templates, outcome, current } = pane;
  const busy = pane.task.kind === "busy";
  // Only where a check found several is there something to choose; else the sheet in front counts.
  const several = outcome && current && outcome.tables.length > 1;
  return (
    <>
      <p className={text.text}>{generate.intro}</p>
      {several ? (
        <TablePicker tables={outcome.tables} current={current} onChoose={pane.choose} />
      ) : (
        <p className={text.hint}>{generate.fromActive}</p>
      )}
      <ul className={styles.list} role="list">
        {KINDS.map((what) => (
          <li key={what} className={styles.way}>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                templates.generate(what, several ? current.table : null);
              }}
            >
              {generate.kinds[what].name}
            </Button>
            <p className={text.hint}>{generate.kinds[what].use}</p>
          </li>
        ))}
      </ul>
      {templates.generated?.what === "next-year" && (
        <Flagged made={templates.generated} onClose={templates.forgetGenerated} />
      )}
      <p className={text.hint}>{noUndo}</p>
    </>
  );
}

interface FlaggedProps {
  readonly made: Generated;
  readonly onClose: () => void;
}

function Flagged({ made: { sheet, flagged }, onClose }: FlaggedProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, say } = useWords();
  const { generate } = pane.templates;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section
      className={styles.flagged}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (closes(event)) onClose();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={text.name}>
        {flagged.length === 0
          ? generate.nothingFlagged
          : say(generate.flagged, { count: flagged.length })}
      </h2>
      {flagged.length > 0 && (
        <>
          <p className={text.hint}>{generate.flaggedHint}</p>
          <Chunked
            className={styles.texts}
            items={flagged}
            size={TEXTS}
            more={(count) => say(pane.finding.moreRows, { count })}
            render={({ cell, text: said, note }) => (
              <li key={cell} className={styles.item}>
                <CellButton place={{ sheet, cell }} />
                <div>
                  <p className={text.text}>{oneLine(said)}</p>
                  <p className={text.hint}>{note}</p>
                </div>
              </li>
            )}
          />
        </>
      )}
      <Button size="small" className={styles.close} onClick={onClose}>
        {generate.close}
      </Button>
    </section>
  );
}
