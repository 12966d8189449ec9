import {
  type ChartData,
  type CommentData,
  type ConditionalFormat,
  type SheetModel,
} from "../model";
import { refuse } from "./errors";

/** What stands behind objects that live in lists of a sheet: the sheet and the item's id. */

export interface RuleTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

export function ruleOf({ sheet, id }: RuleTarget): ConditionalFormat {
  const rule = sheet.lists.conditionalFormats.find((format) => format.id === id);
  return rule ?? refuse("ItemNotFound");
}

export function changeRule(target: RuleTarget, patch: Partial<ConditionalFormat>): void {
  const changed = { ...ruleOf(target), ...patch };
  target.sheet.replace(
    "conditionalFormats",
    target.sheet.lists.conditionalFormats.map((rule) => (rule.id === target.id ? changed : rule)),
  );
}

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

export function chartOf({ sheet, id }: ChartTarget): ChartData {
  return sheet.lists.charts.find((chart) => chart.id === id) ?? refuse("ItemNotFound");
}

export function changeChart(target: ChartTarget, patch: Partial<ChartData>): void {
  const changed = { ...chartOf(target), ...patch };
  target.sheet.replace(
    "charts",
    target.sheet.lists.charts.map((chart) => (chart.id === target.id ? changed : chart)),
  );
}

export interface CommentTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

export function commentOf({ sheet, id }: CommentTarget): CommentData {
  return sheet.lists.comments.find((comment) => comment.id === id) ?? refuse("ItemNotFound");
}
