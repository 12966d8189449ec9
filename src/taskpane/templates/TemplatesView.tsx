import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { templateForms } from "../../app";
import { messagesFor } from "../../core/messages";
import { useWords } from "../context";
import { type Pane } from "../state/usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  insert: { alignSelf: "flex-start" },
});

/** 模板: the official forms, each with its use, inserted as a new sheet. */
export function TemplatesView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { pane: words, say, language } = useWords();
  const text = words.templates;
  const forms = templateForms();
  const names = messagesFor(language).templates.forms;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text.intro}</p>
      <ul className={styles.list} role="list">
        {forms.map((form) => (
          <li key={form.id} className={styles.card}>
            <h2 className={styles.name}>{names[form.id].name}</h2>
            <p className={styles.text}>{names[form.id].use}</p>
            <p className={styles.hint}>{say(text.source, { source: form.source.document })}</p>
            <Button
              className={styles.insert}
              disabledFocusable={pane.task.kind === "busy"}
              aria-label={say(text.insertLabel, { name: names[form.id].name })}
              onClick={() => {
                pane.insertTemplate(form);
              }}
            >
              {text.insert}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{text.noUndo}</p>
    </div>
  );
}
