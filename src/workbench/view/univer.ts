import {
  LocaleType,
  mergeLocales,
  Univer,
  type IDisposable,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

type Registration = PluginCtor | [PluginCtor, object?];

/**
 * Univer without its `presets` package, which would bring its commercial parts along: the
 * single open presets, registered by hand. No formula worker: the page is one file.
 */
export function createUniver(
  container: HTMLElement,
): { univer: Univer; api: FUniver } & IDisposable {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        noteWords,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // The add-in's own tab stands above; the file is the workbench's business.
      header: true,
      footer: { menus: false },
      disableAutoFocus: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins as Registration[]) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return {
    univer,
    api: FUniver.newAPI(univer),
    dispose: () => {
      univer.dispose();
    },
  };
}
