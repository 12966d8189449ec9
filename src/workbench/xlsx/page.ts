import { type HeaderFooter, type PageSetup } from "hucre";
import { quoteSheetName, type PageLayout } from "../model";
import { DEFAULT_PAGE } from "../model/defaults";
import { inchesToPoints, pointsToInches } from "./units";

const PAPERS: readonly (readonly [NonNullable<PageSetup["paperSize"]>, string])[] = [
  ["letter", "Letter"],
  ["legal", "Legal"],
  ["a3", "A3"],
  ["a4", "A4"],
  ["a5", "A5"],
  ["b4", "B4"],
  ["b5", "B5"],
  ["executive", "Executive"],
  ["tabloid", "Tabloid"],
];

/** Rows or columns repeated on each page: "$1:$3" in the file, "1:3" in the model. */
function plainTitles(text: string | undefined): string {
  return (text ?? "").replaceAll("$", "");
}

function fixedTitles(text: string): string {
  return text
    .split(":")
    .map((end) => `$${end}`)
    .join(":");
}

/** "&L左&C第 &P 页" into its three parts. */
function threeParts(text: string | undefined): { L: string; C: string; R: string } {
  const parts = { L: "", C: "", R: "" };
  let side: "L" | "C" | "R" = "C";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") side = piece.slice(1) as typeof side;
    else parts[side] += piece;
  }
  return parts;
}

function joinedParts(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/**
 * Page layout of a sheet of a file.
 *
 * @param fitsPages whether the file says that pages are fitted (the library cannot tell)
 */
export function pageFromFile(
  setup: PageSetup | undefined,
  headerFooter: HeaderFooter | undefined,
  fitsPages: boolean,
): PageLayout {
  const margins = setup?.margins;
  const inches = (value: number | undefined, fallback: number): number =>
    value === undefined ? fallback : inchesToPoints(value);
  const header = threeParts(headerFooter?.oddHeader);
  const footer = threeParts(headerFooter?.oddFooter);
  return {
    printArea: (setup?.printArea ?? "").replaceAll("$", ""),
    titleRows: plainTitles(setup?.printTitlesRow),
    titleColumns: plainTitles(setup?.printTitlesColumn),
    orientation: setup?.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS.find(([word]) => word === setup?.paperSize)?.[1] ?? DEFAULT_PAGE.paperSize,
    zoom: fitsPages
      ? {
          ...(setup?.fitToWidth !== 0 && { horizontalFitToPages: setup?.fitToWidth ?? 1 }),
          ...(setup?.fitToHeight !== 0 && { verticalFitToPages: setup?.fitToHeight ?? 1 }),
        }
      : { scale: setup?.scale ?? 100 },
    centerHorizontally: setup?.horizontalCentered === true,
    centerVertically: setup?.verticalCentered === true,
    printGridlines: setup?.showGridLines === true,
    printHeadings: setup?.showRowColHeaders === true,
    margins: {
      top: inches(margins?.top, DEFAULT_PAGE.margins.top),
      bottom: inches(margins?.bottom, DEFAULT_PAGE.margins.bottom),
      left: inches(margins?.left, DEFAULT_PAGE.margins.left),
      right: inches(margins?.right, DEFAULT_PAGE.margins.right),
      header: inches(margins?.header, DEFAULT_PAGE.margins.header),
      footer: inches(margins?.footer, DEFAULT_PAGE.margins.footer),
    },
    headersFooters: {
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    },
  };
}

export function pageToFile(page: PageLayout): { setup: PageSetup; headerFooter?: HeaderFooter } {
  const { zoom, margins, headersFooters: texts } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = PAPERS.find(([, name]) => name === page.paperSize)?.[0];
  const setup: PageSetup = {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize && { paperSize }),
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : zoom.scale !== undefined && zoom.scale !== 100 && { scale: zoom.scale }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.printGridlines && { showGridLines: true }),
    ...(page.printHeadings && { showRowColHeaders: true }),
    margins: {
      top: pointsToInches(margins.top),
      bottom: pointsToInches(margins.bottom),
      left: pointsToInches(margins.left),
      right: pointsToInches(margins.right),
      header: pointsToInches(margins.header),
      footer: pointsToInches(margins.footer),
    },
  };
  const oddHeader = joinedParts(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const oddFooter = joinedParts(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (oddHeader === "" && oddFooter === "") return { setup };
  return {
    setup,
    headerFooter: { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) },
  };
}

/**
 * Print area and repeated lines as the reserved names that the file keeps them in. The
 * writing library would name the sheet without its quotes, and Excel would call the file
 * damaged.
 */
export function printNames(sheet: string, page: PageLayout): { name: string; range: string }[] {
  const on = (place: string): string => `${quoteSheetName(sheet)}!${place}`;
  const titles = [page.titleColumns, page.titleRows].filter((lines) => lines !== "");
  return [
    ...(page.printArea === ""
      ? []
      : [
          {
            name: "_xlnm.Print_Area",
            range: page.printArea
              .split(",")
              .map((area) => on(fixedArea(area)))
              .join(","),
          },
        ]),
    ...(titles.length === 0
      ? []
      : [
          {
            name: "_xlnm.Print_Titles",
            range: titles.map((lines) => on(fixedTitles(lines))).join(","),
          },
        ]),
  ];
}

/** "A1:F20" with its dollar signs, as a name of the file wants it. */
function fixedArea(area: string): string {
  return area.replace(/([A-Za-z]{1,3})([0-9]{1,7})/g, "$$$1$$$2");
}
