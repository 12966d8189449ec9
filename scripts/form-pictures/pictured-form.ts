import { createHash } from "node:crypto";
import { planTemplate, type Form } from "../../src/core/templates";
import { type EditPlan } from "../../src/core/edits";

/** The blank form that its picture shows: as it is printed before anyone has filled it. */
export function picturedPlan(form: Form): EditPlan {
  return planTemplate(form, { year: null, rowsPerLevel2: 2, fields: {} }, "zh-CN").plan;
}

/** What a picture was made of: changes with what is seen on it, not with hints and drop-downs. */
export function fingerprint(form: Form): string {
  const seen = picturedPlan(form).sheets.map((sheet) => {
    const { cells, styles, merges, columnWidths, rowHeights, print } = sheet;
    return { cells, styles, merges, columnWidths, rowHeights, print };
  });
  return createHash("sha256").update(JSON.stringify(seen)).digest("hex").slice(0, 16);
}

/** Kept beside the pictures: what each was made of, and its size in pixels. */
export interface PictureFacts {
  readonly madeOf: string;
  readonly width: number;
  readonly height: number;
}
