import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { LANGUAGES, languageOf } from "../../core/messages";
import { useWords } from "../context";
import { BackButton } from "../parts/BackButton";
import { type Preferences } from "../preferences";
import { type Pane } from "../state/usePane";
import { CheckSettingsForm } from "./CheckSettingsForm";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    ":focus": { outline: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const AS_OFFICE = "office";

interface SettingsViewProps {
  readonly pane: Pane;
  readonly preferences: Preferences;
  readonly version: string;
  readonly onChange: (preferences: Preferences) => void;
  readonly onBack: () => void;
}

/** 设置: language, marks, and what happens to a person's data. */
export function SettingsView(props: SettingsViewProps) {
  const { preferences, version, onChange, onBack } = props;
  const { decisions, current } = props.pane;
  const styles = useStyles();
  const { pane, say } = useWords();
  const text = pane.settings;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.focus();
  }, []);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <BackButton onClick={onBack}>{text.back}</BackButton>
      <h2 className={styles.title}>{pane.tabs.settings}</h2>
      <Field label={text.language}>
        <Select
          value={preferences.language ?? AS_OFFICE}
          onChange={(_, data) => {
            const language = data.value === AS_OFFICE ? null : languageOf(data.value);
            onChange({ ...preferences, language });
          }}
        >
          <option value={AS_OFFICE}>{text.languageOffice}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {text.languageNames[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label={text.marks}
        checked={preferences.mark}
        onChange={(_, data) => {
          onChange({ ...preferences, mark: data.checked });
        }}
      />
      <Switch
        label={pane.live.label}
        title={pane.live.hint}
        checked={preferences.live}
        onChange={(_, data) => {
          onChange({ ...preferences, live: data.checked });
        }}
      />
      <CheckSettingsForm
        table={current?.table ?? null}
        loadSettings={decisions.loadSettings}
        saveSettings={decisions.saveSettings}
      />
      <section>
        <h2 className={styles.title}>{text.privacy}</h2>
        <p className={styles.text}>{text.privacyText}</p>
      </section>
      <section>
        <h2 className={styles.title}>{text.about}</h2>
        <p className={styles.text}>{pane.title}</p>
        <p className={styles.text}>{say(text.version, { version })}</p>
      </section>
    </div>
  );
}
