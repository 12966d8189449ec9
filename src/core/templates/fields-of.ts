import { type Form, type FormField, type FormRow } from "./form";

const IN_TEXT = /\{([A-Za-z0-9.]{1,30})\}/g;

/** The fields that a form has a place for: cells of their own, and `{ids}` in printed lines. */
export function fieldsOf(form: Form): ReadonlySet<FormField> {
  const blocks = form.body.flatMap((block) => ("rows" in block ? block.rows : []));
  return new Set([...form.head, ...blocks, ...form.foot].flatMap(fieldsIn));
}

function fieldsIn({ cells }: FormRow): FormField[] {
  return cells.flatMap((cell) => {
    if ("field" in cell) return [cell.field];
    if (!("label" in cell)) return [];
    const ids = [...cell.label.matchAll(IN_TEXT)].flatMap(([, id]) => id ?? []);
    return ids.filter((id) => id !== "year") as FormField[];
  });
}
