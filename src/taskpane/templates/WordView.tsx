import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { messagesFor } from "../../core/messages";
import { useWords } from "../context";
import { type Pane } from "../state/usePane";
import { useTextStyles } from "./text-styles";
import { type OpenedDocument } from "./useTemplates";
import { WordTables } from "./WordTables";

const useStyles = makeStyles({
  target: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  place: { ":focus": { outline: "none" } },
});

/** 导入 Word 表格: chooses a document; of several tables in it, one. */
export function WordView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane: words, say } = useWords();
  const { word, noUndo } = words.templates;
  const { templates } = pane;
  const input = useRef<HTMLInputElement>(null);
  const busy = pane.task.kind === "busy";
  return (
    <>
      <p className={text.text}>{word.intro}</p>
      <div className={styles.target}>
        <Button
          appearance="primary"
          icon={<DocumentArrowUpRegular />}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {word.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={word.choose}
          accept=".docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={({ target }) => {
            templates.openWord([...(target.files ?? [])]);
            // The same file may be chosen again once it is mended.
            target.value = "";
          }}
        />
        <p className={text.hint}>{word.drop}</p>
        <p className={text.hint}>{word.local}</p>
      </div>
      {templates.refusedFile !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{say(word.busy, { file: templates.refusedFile })}</MessageBarBody>
        </MessageBar>
      )}
      {templates.document && (
        <Opened
          document={templates.document}
          busy={busy}
          onImport={templates.importWord}
          onClose={templates.closeDocument}
        />
      )}
      <p className={text.hint}>{noUndo}</p>
    </>
  );
}

interface OpenedProps {
  readonly document: OpenedDocument;
  readonly busy: boolean;
  readonly onImport: Pane["templates"]["importWord"];
  readonly onClose: () => void;
}

function Opened({ document: { file, reading }, busy, onImport, onClose }: OpenedProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { word } = pane.templates;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [reading]);
  if (reading.kind === "tables") {
    return (
      <WordTables
        file={file}
        tables={reading.tables}
        busy={busy}
        onImport={onImport}
        onClose={onClose}
      />
    );
  }
  const why =
    reading.kind === "problem" ? messagesFor(language).word.problems[reading.code] : word.oneFile;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{say(word.notRead, { file })}</MessageBarTitle>
          {why}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
