import { Button } from "@fluentui/react-components";
import { messagesFor } from "../../core/messages";
import { useWords } from "../context";
import { type LastWrite } from "../services";

interface UndoButtonProps {
  readonly lastWrite: LastWrite | null;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** 撤销本次填写: takes back the last act of writing, also one from before the pane was opened. */
export function UndoButton({ lastWrite, busy, onUndo }: UndoButtonProps) {
  const { pane, say, language } = useWords();
  if (!lastWrite) return null;
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      title={say(pane.undo.lastTitle, {
        what: messagesFor(language).excel.kinds[lastWrite.kind],
        when: new Date(lastWrite.at).toLocaleString(language),
      })}
      onClick={onUndo}
    >
      {pane.undo.last}
    </Button>
  );
}
