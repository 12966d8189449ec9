import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from "react";
import { CheckView } from "./check/CheckView";
import { useWords } from "./context";
import { LiveBar } from "./parts/LiveBar";
import { Busy } from "./parts/Busy";
import { Notice } from "./parts/Notice";
import { Problem } from "./parts/Problem";
import { WithEngine } from "./parts/WithEngine";
import { type Preferences } from "./preferences";
import { GoToContext } from "./state/go-to";
import { closes } from "./parts/keyboard";
import { HoldContext } from "./state/hold";
import { useFocusNet } from "./state/useFocusNet";
import { VIEWS, type View } from "./state/views";
import { announcement, usePane, type Pane } from "./state/usePane";
import { DropTarget } from "./templates/DropTarget";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    background: tokens.colorNeutralBackground1,
    "& [data-keeps-focus]:focus": { outline: "none" },
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
    // What has the keyboard is not hidden by the buttons that stay at the bottom of a list.
    scrollPaddingBottom: "96px",
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
  // The tab answers at once; what stands behind it is drawn in slices.
  const shown = useDeferredValue(view);
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

  const body = useRef<HTMLDivElement>(null);
  const scrolled = useRef(new Map<View, number>());
  /** Each view opens at its top, or where it was left; what failed in another is not its concern. */
  function goTo(next: View) {
    if (body.current) scrolled.current.set(shown, body.current.scrollTop);
    if (next !== view) pane.dismiss();
    setView(next);
  }
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = scrolled.current.get(shown) ?? 0;
  }, [shown]);
  const status = useRef<HTMLDivElement>(null);
  const busy = pane.task.kind === "busy";
  useEffect(() => {
    // What had the keyboard went with the act (撤销, a proposal), and no list has taken it over:
    // it goes on from what is said of the act. It is never taken from the sheet.
    if (!busy && document.hasFocus() && document.activeElement === document.body) {
      status.current?.focus();
    }
  }, [busy, pane.notice]);
  const root = useRef<HTMLDivElement>(null);
  useFocusNet(root, busy);
  const overlaid = settingsOpen || rule !== null;
  return (
    <GoToContext value={pane.goTo}>
      <HoldContext value={pane.live.hold}>
        <div
          ref={root}
          className={styles.root}
          onKeyDown={(event) => {
            if (overlaid && closes(event)) close();
          }}
        >
          <header>
            <h1 className={styles.spoken}>{words.pane.title}</h1>
            <nav className={styles.bar} aria-label={words.pane.navigation}>
              <TabList
                size="small"
                selectedValue={overlaid ? null : view}
                onTabSelect={(_, { value }) => {
                  goTo(VIEWS.find((known) => known === value) ?? "check");
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
            <Status ref={status} pane={pane} />
            <div ref={body} className={styles.body}>
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
                <ViewPanel name="check" view={shown}>
                  <CheckView
                    pane={pane}
                    mark={preferences.mark}
                    onMark={(mark) => {
                      onPreferences({ ...preferences, mark });
                    }}
                    onView={goTo}
                    onRule={(code) => {
                      open(() => {
                        setRule(code);
                      });
                    }}
                  />
                </ViewPanel>
                <ViewPanel name="attainment" view={shown}>
                  <WithEngine>
                    {({ AttainmentView }) => <AttainmentView pane={pane} onView={goTo} />}
                  </WithEngine>
                </ViewPanel>
                <ViewPanel name="budget" view={shown}>
                  <WithEngine>
                    {({ BudgetView }) => <BudgetView pane={pane} onView={goTo} />}
                  </WithEngine>
                </ViewPanel>
                <ViewPanel name="templates" view={shown}>
                  <WithEngine>{({ TemplatesView }) => <TemplatesView pane={pane} />}</WithEngine>
                </ViewPanel>
              </div>
            </div>
            <DropTarget
              onFiles={(files) => {
                setSettingsOpen(false);
                setRule(null);
                goTo("templates");
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

interface StatusProps {
  readonly pane: Pane;
  readonly ref: Ref<HTMLDivElement>;
}

/** What is going on, went wrong or was done; stays in sight while the view scrolls. */
function Status({ pane, ref }: StatusProps) {
  const styles = useStyles();
  const { task, notice } = pane;
  return (
    <div ref={ref} tabIndex={-1} className={styles.status}>
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
