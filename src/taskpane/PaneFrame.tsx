import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { CheckView } from "./check/CheckView";
import { useWords } from "./context";
import { LiveBar } from "./parts/LiveBar";
import { Busy } from "./parts/Busy";
import { Notice } from "./parts/Notice";
import { Problem } from "./parts/Problem";
import { WithEngine } from "./parts/WithEngine";
import { type Preferences } from "./preferences";
import { GoToContext } from "./state/go-to";
import { HoldContext } from "./state/hold";
import { announcement, usePane, type Pane } from "./state/usePane";
import { DropTarget } from "./templates/DropTarget";

const VIEWS = ["check", "attainment", "budget", "templates"] as const;

export type View = (typeof VIEWS)[number];

/** Reads a view's name, as the ribbon's commands give it in the address. */
export function viewOf(name: string | null): View | undefined {
  return VIEWS.find((view) => view === name);
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    background: tokens.colorNeutralBackground1,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  status: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    // The scroll bar never moves the text sideways.
    scrollbarGutter: "stable",
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PaneFrameProps {
  readonly preferences: Preferences;
  readonly version: string;
  readonly startView: View;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The pane's frame: tabs, what is going on, and the view below. */
export function PaneFrame({ preferences, version, startView, onPreferences }: PaneFrameProps) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane(preferences.mark, preferences.live);
  const [view, setView] = useState<View>(startView);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [rule, setRule] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  /** Opens a page over the view and remembers what had the keyboard. */
  function open(show: () => void) {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    show();
  }
  /** Closes it again; the keyboard goes back once the view is shown. */
  function close() {
    setSettingsOpen(false);
    setRule(null);
    requestAnimationFrame(() => opener.current?.focus());
  }

  const goToCheck = () => {
    setView("check");
  };
  const overlaid = settingsOpen || rule !== null;
  return (
    <GoToContext value={pane.goTo}>
      <HoldContext value={pane.live.hold}>
        <div className={styles.root}>
          <header>
            <h1 className={styles.spoken}>{words.pane.title}</h1>
            <nav className={styles.bar} aria-label={words.pane.navigation}>
              <TabList
                size="small"
                selectedValue={overlaid ? null : view}
                onTabSelect={(_, { value }) => {
                  setView(VIEWS.find((known) => known === value) ?? "check");
                  setSettingsOpen(false);
                  setRule(null);
                }}
              >
                {VIEWS.map((name) => (
                  <Tab key={name} value={name} id={`tab-${name}`} className={styles.tab}>
                    {words.pane.tabs[name]}
                  </Tab>
                ))}
              </TabList>
              <Button
                appearance="subtle"
                icon={<SettingsRegular />}
                aria-label={words.pane.tabs.settings}
                title={words.pane.tabs.settings}
                aria-pressed={settingsOpen}
                onClick={() => {
                  if (settingsOpen) close();
                  else
                    open(() => {
                      setSettingsOpen(true);
                    });
                }}
              />
            </nav>
          </header>
          <main className={styles.main}>
            <Status pane={pane} />
            <div className={styles.body}>
              {settingsOpen && (
                <WithEngine>
                  {({ SettingsView }) => (
                    <SettingsView
                      pane={pane}
                      preferences={preferences}
                      version={version}
                      onChange={onPreferences}
                      onBack={close}
                    />
                  )}
                </WithEngine>
              )}
              {rule !== null && !settingsOpen && (
                <WithEngine>{({ RulePage }) => <RulePage code={rule} onBack={close} />}</WithEngine>
              )}
              {/* Kept, only hidden: scroll place, filters and folds are there on the way back. */}
              <div hidden={overlaid}>
                <ViewPanel name="check" view={view}>
                  <CheckView
                    pane={pane}
                    mark={preferences.mark}
                    onMark={(mark) => {
                      onPreferences({ ...preferences, mark });
                    }}
                    onRule={(code) => {
                      open(() => {
                        setRule(code);
                      });
                    }}
                  />
                </ViewPanel>
                <ViewPanel name="attainment" view={view}>
                  <WithEngine>
                    {({ AttainmentView }) => <AttainmentView pane={pane} onGoToCheck={goToCheck} />}
                  </WithEngine>
                </ViewPanel>
                <ViewPanel name="budget" view={view}>
                  <WithEngine>
                    {({ BudgetView }) => <BudgetView pane={pane} onGoToCheck={goToCheck} />}
                  </WithEngine>
                </ViewPanel>
                <ViewPanel name="templates" view={view}>
                  <WithEngine>{({ TemplatesView }) => <TemplatesView pane={pane} />}</WithEngine>
                </ViewPanel>
              </div>
            </div>
            <DropTarget
              onFiles={(files) => {
                setSettingsOpen(false);
                setRule(null);
                setView("templates");
                pane.templates.openWord(files);
              }}
            />
          </main>
          {!overlaid && (
            <LiveBar
              pane={pane}
              on={preferences.live}
              mark={preferences.mark}
              onChange={(live) => {
                onPreferences({ ...preferences, live });
              }}
            />
          )}
          <div role="status" className={styles.spoken}>
            {pane.task.kind === "busy" ? pane.task.label : announcement(pane, words)}
          </div>
        </div>
      </HoldContext>
    </GoToContext>
  );
}

interface ViewPanelProps {
  readonly name: View;
  readonly view: View;
  readonly children: ReactNode;
}

/** A tab's panel; only the view in front is drawn. */
function ViewPanel({ name, view, children }: ViewPanelProps) {
  if (name !== view) return null;
  return (
    <div role="tabpanel" aria-labelledby={`tab-${name}`}>
      {children}
    </div>
  );
}

/** What is going on, went wrong or was done; stays in sight while the view scrolls. */
function Status({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { task, notice } = pane;
  return (
    <div className={styles.status}>
      {task.kind === "busy" && (
        <Busy label={task.label} progress={task.progress} cancel={task.cancel} />
      )}
      {task.kind === "failed" && (
        <Problem error={task.error} onRetry={task.retry} onDismiss={pane.dismiss} />
      )}
      {notice && task.kind === "idle" && (
        <Notice notice={notice} onUndo={pane.undo} onDismiss={pane.dismissNotice} />
      )}
    </div>
  );
}
