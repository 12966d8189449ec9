import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { templateForms } from "../../app";
import { type FormId } from "../../core/templates";
import { useWords } from "../context";
import { type Pane } from "../state/usePane";
import { FormQuestions } from "./FormQuestions";
import { Gallery } from "./Gallery";
import { GenerateView } from "./GenerateView";
import { IndicatorsView } from "./IndicatorsView";
import { PARTS } from "./useTemplates";
import { WordView } from "./WordView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  parts: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXS },
  tab: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

/** 模板: forms to insert, sheets made from a table, rows and suggestions, tables from Word. */
export function TemplatesView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const { parts, partsLabel } = words.templates;
  const { part, show } = pane.templates;
  return (
    <div className={styles.root}>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.parts}
        aria-label={partsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          show(PARTS.find((known) => known === value) ?? "gallery");
        }}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name} id={`part-${name}`} className={styles.tab}>
            {parts[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`part-${part}`} className={styles.part}>
        {part === "gallery" && <InsertForm pane={pane} />}
        {part === "generate" && <GenerateView pane={pane} />}
        {part === "indicators" && <IndicatorsView pane={pane} />}
        {part === "word" && <WordView pane={pane} />}
      </div>
    </div>
  );
}

/** The gallery, or the questions of the form that was chosen there. */
function InsertForm({ pane }: { readonly pane: Pane }) {
  const { templates, task } = pane;
  const [last, setLast] = useState<FormId | null>(null);
  const busy = task.kind === "busy";
  const form = templateForms().find(({ id }) => id === templates.form);
  if (!form) {
    return <Gallery busy={busy} last={last} onChoose={templates.choose} />;
  }
  return (
    <FormQuestions
      key={form.id}
      form={form}
      busy={busy}
      onInsert={(answers) => {
        templates.insert(form.id, answers);
      }}
      onBack={() => {
        setLast(form.id);
        templates.choose(null);
      }}
    />
  );
}
