import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import { templateFields } from "../../app";
import { messagesFor } from "../../core/messages";
import { type Form } from "../../core/templates";
import { useWords } from "../context";
import { closes } from "../parts/keyboard";
import { BackButton } from "../parts/BackButton";
import { checked, proposed, ROWS, YEARS, type Answers, type Question, type Typed } from "./answers";
import { FormPicture } from "./FormPicture";
import { useTextStyles } from "./text-styles";
import { useKnownAnswers } from "./useKnownAnswers";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  // Fluent's own least width is more than half a narrow pane.
  input: { width: "100%", minWidth: 0 },
  wrong: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FormQuestionsProps {
  readonly form: Form;
  readonly busy: boolean;
  readonly onInsert: (answers: Answers) => void;
  readonly onBack: () => void;
}

/** Asks what a form is for before it is inserted; everything but year and rows may stay blank. */
export function FormQuestions({ form, busy, onInsert, onBack }: FormQuestionsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, say, language } = useWords();
  const { questions, gallery, newSheet, noUndo } = pane.templates;
  const { name } = messagesFor(language).templates.forms[form.id];
  const known = useKnownAnswers();
  const [typed, setTyped] = useState<Typed>({});
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const ground = useRef<HTMLFormElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const asked = templateFields(form.id);
  // What a person has typed goes before what was found on the sheet.
  const shown = { ...proposed(known, new Date().getFullYear()), ...typed };
  const answers = checked(shown, asked);
  const wrong = "year" in answers ? [] : answers;
  const sentences: Partial<Record<Question, string>> = {
    year: say(questions.yearWrong, YEARS),
    rows: say(questions.rowsWrong, ROWS),
    budget: questions.budgetWrong,
  };
  const examples: Partial<Record<Question, string>> = {
    period: questions.periodExample,
    budget: questions.budgetExample,
  };

  const ask = (question: Question, label: string, hint?: string) => {
    const common = {
      value: shown[question] ?? "",
      maxLength: 200,
      ...(examples[question] === undefined ? {} : { placeholder: examples[question] }),
      onChange: (_: unknown, { value }: { readonly value: string }) => {
        setTyped({ ...typed, [question]: value });
      },
    };
    const complaint = tried && wrong.includes(question) ? sentences[question] : undefined;
    return (
      <Field
        key={question}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(complaint === undefined
          ? {}
          : { validationState: "error", validationMessage: complaint })}
      >
        {question === "projectName" ? (
          // Names run over two lines of the pane, and are to be read as a whole.
          <Textarea {...common} resize="vertical" />
        ) : (
          <Input
            className={styles.input}
            {...common}
            {...(NUMBERS.includes(question) ? { inputMode: "decimal" } : {})}
          />
        )}
      </Field>
    );
  };

  return (
    <form
      ref={ground}
      className={styles.form}
      noValidate
      onKeyDown={(event) => {
        if (closes(event)) onBack();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ("year" in answers) {
          if (!busy) onInsert(answers);
        } else goToFirstWrong(ground);
      }}
    >
      <BackButton onClick={onBack}>{gallery.back}</BackButton>
      <h2 ref={heading} tabIndex={-1} className={text.name}>
        {name}
      </h2>
      <p className={text.hint}>
        {known ? say(questions.prefilled, { sheet: known.sheet }) : questions.optional}
      </p>
      <div className={styles.pair}>
        {ask("year", questions.year)}
        {hasIndicators(form) && ask("rows", questions.rows, say(questions.rowsHint, ROWS))}
      </div>
      {asked.map((field) => ask(field, questions.fields[field]))}
      {tried && wrong.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {say(questions.wrong, { count: wrong.length })}
        </p>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {questions.insert}
      </Button>
      <p className={text.hint}>
        {newSheet}
        {noUndo}
      </p>
      <FormPicture form={form} label={say(gallery.picture, { name })} />
    </form>
  );
}

const NUMBERS: readonly Question[] = ["year", "rows", "budget"];

function hasIndicators({ body }: Form): boolean {
  return body.some((block) => "indicators" in block);
}

/** Takes the keyboard to the first answer that has to be mended, once it is marked. */
function goToFirstWrong(ground: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => {
    ground.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
