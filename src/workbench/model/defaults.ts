import { type PageLayout, type SheetProperties } from "./data";

export const DEFAULT_FONT_NAME = "宋体";
export const DEFAULT_FONT_SIZE = 11;
/** 72 pixels: 8.38 characters of 宋体 11, as a Chinese Excel makes a new sheet. */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 13.5;

export const DEFAULT_PAGE: PageLayout = {
  printArea: "",
  titleRows: "",
  titleColumns: "",
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

/** A new, empty worksheet of that name. */
export function defaultSheet(name: string): SheetProperties {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: DEFAULT_COLUMN_WIDTH,
    standardHeight: DEFAULT_ROW_HEIGHT,
    freeze: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    page: DEFAULT_PAGE,
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  };
}
