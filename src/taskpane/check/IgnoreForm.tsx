import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../context";
import { closes } from "../parts/keyboard";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly busy: boolean;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be set aside; without a reason it is not. */
export function IgnoreForm({ busy, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== "" && !busy) onIgnore(said);
      }}
      onKeyDown={(event) => {
        if (closes(event)) onCancel();
      }}
    >
      <Field label={pane.finding.ignoreReason} hint={pane.finding.ignoreHint}>
        <Input
          autoFocus
          required
          value={reason}
          maxLength={200}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={said === "" || busy}>
          {pane.finding.ignoreConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {pane.finding.ignoreCancel}
        </Button>
      </div>
    </form>
  );
}
