import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { templateForms } from "../../app";
import { messagesFor } from "../../core/messages";
import { type Form, type FormId } from "../../core/templates";
import { useWords } from "../context";
import { FormPicture } from "./FormPicture";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  card: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  about: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
});

interface GalleryProps {
  readonly busy: boolean;
  /** The form that was looked at last; its button has the keyboard again. */
  readonly last: FormId | null;
  readonly onChoose: (form: FormId) => void;
}

/** The official forms with picture, use and source. */
export function Gallery({ busy, last, onChoose }: GalleryProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane } = useWords();
  return (
    <>
      <p className={text.text}>{pane.templates.gallery.choose}</p>
      <ul className={styles.list} role="list">
        {templateForms().map((form) => (
          <FormCard
            key={form.id}
            form={form}
            busy={busy}
            focus={form.id === last}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <p className={text.hint}>{pane.templates.noUndo}</p>
    </>
  );
}

interface FormCardProps {
  readonly form: Form;
  readonly busy: boolean;
  readonly focus: boolean;
  readonly onChoose: (form: FormId) => void;
}

function FormCard({ form, busy, focus, onChoose }: FormCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, say, language } = useWords();
  const { gallery } = pane.templates;
  const { name, use } = messagesFor(language).templates.forms[form.id];
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focus) card.current?.querySelector("button")?.focus();
  }, [focus]);
  const { year, document } = form.source;
  return (
    <li ref={card} className={styles.card}>
      <FormPicture form={form} label={say(gallery.picture, { name })} />
      <div className={styles.about}>
        <h2 className={text.name}>{name}</h2>
        <p className={text.text}>{use}</p>
        <p className={text.hint}>{say(gallery.source, { year: String(year), source: document })}</p>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={say(gallery.chosenLabel, { name })}
          onClick={() => {
            onChoose(form.id);
          }}
        >
          {gallery.chosen}
        </Button>
      </div>
    </li>
  );
}
