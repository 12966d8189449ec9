import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { explainProblem } from "../../excel";
import { useWords } from "../context";

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Left out where there is nothing behind it to go back to. */
  readonly onDismiss?: () => void;
}

/**
 * What did not work, why, and the next step. Trying again is offered only where it can help;
 * where the first try stopped to ask, it goes on.
 */
export function Problem({ error, onRetry, onDismiss }: ProblemProps) {
  const { pane, say, language } = useWords();
  const { code, message, nextStep, retry } = explainProblem(error, language);
  const asks = code === "sheet-large";
  return (
    <MessageBar
      intent={asks ? "warning" : "error"}
      layout="multiline"
      role="alert"
      data-problem={code}
    >
      <MessageBarBody>
        <MessageBarTitle>{asks ? pane.problem.ask : pane.problem.title}</MessageBarTitle>
        {message}
        <br />
        {say(pane.problem.next, { step: nextStep })}
      </MessageBarBody>
      <MessageBarActions>
        {(retry || asks) && (
          <Button size="small" appearance="primary" onClick={onRetry}>
            {asks ? pane.problem.goOn : pane.problem.retry}
          </Button>
        )}
        {onDismiss && (
          <Button size="small" onClick={onDismiss}>
            {asks ? pane.cancel : pane.problem.dismiss}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
