import { type CellStyle } from "../edit";

/** How the report sheets look: dark on white, shaded headings, readable in grey print. */
const FONT = "宋体";

export const TITLE: CellStyle = {
  bold: true,
  fontName: FONT,
  fontSize: 16,
  align: "center",
  verticalAlign: "center",
};

export const REMARK: CellStyle = {
  fontName: FONT,
  fontSize: 9,
  fontColor: "#595959",
  align: "left",
  verticalAlign: "center",
};

export const HEADING: CellStyle = {
  bold: true,
  fontName: FONT,
  fontSize: 10,
  fill: "#D9E2F3",
  align: "center",
  verticalAlign: "center",
  wrap: true,
  border: "thin",
};

export const BODY: CellStyle = {
  fontName: FONT,
  fontSize: 10,
  align: "left",
  verticalAlign: "center",
  wrap: true,
  border: "thin",
};

export const CENTRED: CellStyle = { align: "center" };

/** Two decimals as on the forms; further ones show only where the source has them. */
export const WAN: CellStyle = { align: "right", numberFormat: "#,##0.00####" };

export const SHARE: CellStyle = { align: "right", numberFormat: "0.00%" };

export const SUM_ROW: CellStyle = { bold: true, fill: "#F2F2F2" };

export const BAR_COLOR = "#2F5597";

/** Heading of a block. */
export const SECTION: CellStyle = {
  bold: true,
  fontName: FONT,
  fontSize: 12,
  align: "left",
  verticalAlign: "center",
};

/** Darker than `BAR_COLOR` is light: told apart in grey print. */
export const SECOND_BAR_COLOR = "#A6A6A6";
