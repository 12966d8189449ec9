import { type CellStyle } from "../edits/edit";
import { type CellLook } from "./form";

const FONT = "宋体";

/** The body of a form: thin borders, 宋体 11, wrapped, centred. */
export const BODY: CellStyle = {
  fontName: FONT,
  fontSize: 11,
  align: "center",
  verticalAlign: "center",
  wrap: true,
  border: "thin",
};

export const TITLE: CellStyle = {
  fontName: FONT,
  fontSize: 18,
  bold: true,
  align: "center",
  verticalAlign: "center",
};

/** Lines above and below the borders. */
export const LINE: CellStyle = {
  fontName: FONT,
  fontSize: 11,
  align: "left",
  verticalAlign: "center",
  border: "none",
};

/** What a look adds to `BODY`. */
export const LOOKS: Readonly<Record<CellLook, CellStyle | null>> = {
  label: null,
  centre: null,
  text: { align: "left" },
  amount: { align: "right", numberFormat: "#,##0.00####" },
  rate: { align: "center", numberFormat: "0.00%" },
  points: { align: "center", numberFormat: "General" },
  line: LINE,
};
