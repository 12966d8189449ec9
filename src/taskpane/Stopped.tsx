import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { type Language } from "../core/messages";
import { wordsIn } from "./context";
import { LIGHT } from "./theme";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: "anywhere" },
  detail: {
    margin: 0,
    maxWidth: "100%",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    userSelect: "text",
  },
});

interface StoppedProps {
  readonly reason: "outside" | "noAnswer" | "tooOld" | "crash";
  readonly language: Language;
  /** For people who maintain the add-in. */
  readonly detail?: string;
}

/** The pane cannot work here: says why and what to do, never nothing. */
export function Stopped({ reason, language, detail }: StoppedProps) {
  return (
    <FluentProvider theme={LIGHT} lang={language}>
      <StoppedText reason={reason} language={language} {...(detail ? { detail } : {})} />
    </FluentProvider>
  );
}

function StoppedText({ reason, language, detail }: StoppedProps) {
  const styles = useStyles();
  const { pane } = wordsIn(language);
  const text = pane[reason];
  const reload = reason === "noAnswer" || reason === "crash";
  return (
    <main>
      <div className={styles.root} role="alert" data-stopped={reason}>
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.text}>{text.detail}</p>
        <p className={styles.text}>{text.step}</p>
        {reload && (
          <Button
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {pane.noAnswer.reload}
          </Button>
        )}
        {detail !== undefined && <pre className={styles.detail}>{detail}</pre>}
      </div>
    </main>
  );
}

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Catches a mistake of ours while drawing: the pane says so and can be opened again. */
export class CrashBoundary extends Component<BoundaryProps, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return <Stopped reason="crash" language={this.props.language} detail={detail} />;
  }
}
