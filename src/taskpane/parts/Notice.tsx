import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type OnChanged } from "../../excel";
import { useWords } from "../context";
import { type NoticeAction, type NoticeText } from "../state/notices";

const ON_CHANGED: Readonly<Record<NoticeAction, OnChanged>> = {
  undo: "ask",
  "undo-keep": "keep",
  "undo-overwrite": "overwrite",
};

interface NoticeProps {
  readonly notice: NoticeText;
  readonly onUndo: (onChanged: OnChanged) => void;
  readonly onDismiss: () => void;
}

/** What was done, with the way back where there is one. */
export function Notice({ notice, onUndo, onDismiss }: NoticeProps) {
  const { pane } = useWords();
  const labels: Readonly<Record<NoticeAction, string>> = {
    undo: pane.undo.run,
    "undo-keep": pane.undo.keep,
    "undo-overwrite": pane.undo.overwrite,
  };
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={pane.undo.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {notice.actions.map((action) => (
          <Button
            key={action}
            size="small"
            onClick={() => {
              onUndo(ON_CHANGED[action]);
            }}
          >
            {labels[action]}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
