import { type word as zh } from "../zh-CN/word";

/** What goes wrong with a Word document, with the next step. */
export const word: typeof zh = {
  problems: {
    "empty-file": "The file is empty (0 bytes). Save the Word document again and retry.",
    "too-large":
      "The document is too large. Keep only the pages with the table, save as .docx and retry.",
    "old-format":
      "This is an old .doc document. Open it in Word or WPS, choose Save As → Word Document (*.docx), and import that.",
    "not-a-document": "This is not a Word document. Choose a .docx file.",
    damaged: "The document is damaged. Open it in Word, save it as a new .docx and retry.",
    "too-deep":
      "Tables are nested too deeply in this document. Copy the table to a new document and retry.",
    "no-table":
      "The document holds no table. Make sure that the form is a Word table and not a picture.",
  },
  sheetName: "Imported table",
  choose: "The document holds {count} tables. Choose the one to import.",
  tableLine: "No. {number}: {title} ({rows} rows)",
  untitled: "no title",
};
