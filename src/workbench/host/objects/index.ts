import { type Factories, type Session } from "../session";
import { chart, charts } from "./charts";
import { comment } from "./comments";
import { conditionalFormat, conditionalFormats } from "./conditional-formats";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";

export { services } from "./services";

/** The classes that others make objects of. */
export function factories(session: Session): Factories {
  return {
    workbook: (target) => workbook(session, target),
    worksheet: (target) => worksheet(session, target),
    range: (target) => range(session, target),
    rangeAreas: (target) => rangeAreas(session, target),
    conditionalFormats: (target) => conditionalFormats(session, target),
    conditionalFormat: (target) => conditionalFormat(session, target),
    chart: (target) => chart(session, target),
    charts: (target) => charts(session, target),
    comment: (target) => comment(session, target),
  };
}
