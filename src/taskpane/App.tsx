import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Language } from "../core/messages";
import { ServicesContext, WordsContext, wordsIn } from "./context";
import { PaneFrame } from "./PaneFrame";
import { loadPreferences, savePreferences, type Preferences } from "./preferences";
import { type PaneServices } from "./services";
import { type View } from "./state/views";
import { CrashBoundary } from "./Stopped";
import { DARK, LIGHT } from "./theme";

interface AppProps {
  readonly services: PaneServices;
  /** The language that Office speaks; a person's own choice goes before it. */
  readonly officeLanguage: Language;
  readonly dark: boolean;
  readonly store: Storage | null;
  readonly version: string;
  /** The view to open with, from the ribbon's command. */
  readonly view?: View;
}

/** The task pane: theme, language and services around its frame. */
export function App({ services, officeLanguage, dark, store, version, view }: AppProps) {
  const [preferences, setPreferences] = useState<Preferences>(() => loadPreferences(store));
  const language = preferences.language ?? officeLanguage;
  const words = useMemo(() => wordsIn(language), [language]);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} lang={language}>
      <WordsContext value={words}>
        <ServicesContext value={services}>
          <CrashBoundary language={language}>
            <PaneFrame
              preferences={preferences}
              version={version}
              startView={view ?? "check"}
              onPreferences={(changed) => {
                setPreferences(changed);
                savePreferences(store, changed);
              }}
            />
          </CrashBoundary>
        </ServicesContext>
      </WordsContext>
    </FluentProvider>
  );
}
