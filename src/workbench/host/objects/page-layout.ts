import { type PageLayout, type SheetModel } from "../../model";
import { areaToA1, type Cells } from "../cells";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import {
  expectFlag,
  expectNumber,
  expectText,
  field,
  type Arguments,
  type HostObject,
} from "../object";
import { json, type Session } from "../session";

function change(sheet: SheetModel, patch: Partial<PageLayout>): void {
  sheet.update({ page: { ...sheet.properties.page, ...patch } });
}

function flag(
  key: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings",
): Scalar<SheetModel> {
  return {
    get: (sheet) => sheet.properties.page[key],
    set: (sheet, value) => {
      change(sheet, { [key]: expectFlag(value) });
    },
  };
}

function margin(key: keyof PageLayout["margins"]): Scalar<SheetModel> {
  return {
    get: (sheet) => sheet.properties.page.margins[key],
    set: (sheet, value) => {
      const { margins } = sheet.properties.page;
      change(sheet, { margins: { ...margins, [key]: expectNumber(value) } });
    },
  };
}

const PAPERS = ["A3", "A4", "A4Small", "A5", "B4", "B5", "Letter", "Legal", "Tabloid"];

const zoom: Scalar<SheetModel> = {
  get: (sheet) => json({ ...sheet.properties.page.zoom }),
  set: (sheet, value) => {
    const read = (name: string): number | undefined => {
      const given = field(value, name);
      return given === null ? undefined : expectNumber(given);
    };
    const scale = read("scale");
    const horizontal = read("horizontalFitToPages");
    const vertical = read("verticalFitToPages");
    // A page is scaled, or fitted to a number of pages, never both.
    if (scale !== undefined && (horizontal !== undefined || vertical !== undefined)) {
      refuse("InvalidArgument");
    }
    if (scale !== undefined && (scale < 10 || scale > 400)) refuse("InvalidArgument");
    change(sheet, {
      zoom: {
        ...(scale !== undefined && { scale }),
        ...(horizontal !== undefined && { horizontalFitToPages: horizontal }),
        ...(vertical !== undefined && { verticalFitToPages: vertical }),
      },
    });
  },
};

type Texts = PageLayout["headersFooters"];

function headerText(key: keyof Texts): Scalar<SheetModel> {
  return {
    get: (sheet) => sheet.properties.page.headersFooters[key],
    set: (sheet, value) => {
      const { headersFooters } = sheet.properties.page;
      change(sheet, { headersFooters: { ...headersFooters, [key]: expectText(value) } });
    },
  };
}

const headerFooter = defineClass<SheetModel>({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: headerText("leftHeader"),
    CenterHeader: headerText("centerHeader"),
    RightHeader: headerText("rightHeader"),
    LeftFooter: headerText("leftFooter"),
    CenterFooter: headerText("centerFooter"),
    RightFooter: headerText("rightFooter"),
  },
});

const headersFooters = defineClass<SheetModel>({
  name: "HeaderFooterGroup",
  parts: { DefaultForAllPages: (sheet, session) => headerFooter(session, sheet) },
});

function cellsIn(sheet: SheetModel, args: Arguments, session: Session): Cells {
  const cells = args.cells(0, session.cells(sheet, []));
  return cells.sheet === sheet ? cells : refuse("InvalidArgument");
}

function area(sheet: SheetModel, address: string, session: Session): HostObject | null {
  return address === "" ? null : session.make.range(session.cellsAt(address, sheet));
}

export const pageLayout = defineClass<SheetModel>({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (sheet) => sheet.properties.page.orientation,
      set: (sheet, value) => {
        if (value !== "Portrait" && value !== "Landscape") refuse("InvalidArgument");
        change(sheet, { orientation: value });
      },
    },
    PaperSize: {
      get: (sheet) => sheet.properties.page.paperSize,
      set: (sheet, value) => {
        change(sheet, {
          paperSize: PAPERS.find((name) => name === value) ?? refuse("InvalidArgument"),
        });
      },
    },
    Zoom: zoom,
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  parts: { HeadersFooters: (sheet, session) => headersFooters(session, sheet) },
  methods: {
    SetPrintArea: (sheet, args, session) => {
      const cells = cellsIn(sheet, args, session);
      change(sheet, { printArea: cells.areas.map(areaToA1).join(",") });
    },
    SetPrintTitleRows: (sheet, args, session) => {
      const { range } = cellsIn(sheet, args, session);
      change(sheet, { titleRows: `${range.top + 1}:${range.bottom + 1}` });
    },
    SetPrintTitleColumns: (sheet, args, session) => {
      const { range } = cellsIn(sheet, args, session);
      change(sheet, { titleColumns: areaToA1({ ...range, top: 0, bottom: 1_048_575 }) });
    },
    SetPrintMargins: (sheet, args) => {
      const perUnit: Readonly<Record<string, number>> = {
        Points: 1,
        Inches: 72,
        Centimeters: 72 / 2.54,
      };
      const factor = perUnit[args.text(0)] ?? refuse("InvalidArgument");
      const given = args.json(1);
      const margins = { ...sheet.properties.page.margins };
      for (const key of ["top", "bottom", "left", "right", "header", "footer"] as const) {
        const value = field(given, key);
        if (value !== null) margins[key] = expectNumber(value) * factor;
      }
      change(sheet, { margins });
    },
    GetPrintArea: (sheet, _args, session) => printArea(sheet, session) ?? refuse("ItemNotFound"),
    GetPrintAreaOrNullObject: (sheet, _args, session) => printArea(sheet, session),
    GetPrintTitleRows: (sheet, _args, session) =>
      area(sheet, sheet.properties.page.titleRows, session) ?? refuse("ItemNotFound"),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) =>
      area(sheet, sheet.properties.page.titleRows, session),
  },
});

function printArea(sheet: SheetModel, session: Session): HostObject | null {
  const { printArea: address } = sheet.properties.page;
  return address === "" ? null : session.make.rangeAreas(session.cellsAt(address, sheet));
}
