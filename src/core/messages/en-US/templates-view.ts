import { type templatesView as chinese } from "../zh-CN/templates-view";

/** What the pane's tab for forms says, in English. */
export const templatesView: typeof chinese = {
  parts: {
    gallery: "Insert form",
    generate: "Generate",
    indicators: "Rows",
    word: "From Word",
  },
  partsLabel: "What forms are for",
  newSheet: "Adds a sheet; nothing that exists is changed.",
  noUndo:
    "A new sheet cannot be undone with Ctrl+Z. Undo, offered afterwards, removes it while it is unchanged.",
  inserted: "The sheet “{sheet}” was inserted.",
  takenBack: "Undo",

  gallery: {
    choose: "Choose an official form and answer a few questions.",
    source: "{year} · {source}",
    chosen: "Fill in and insert…",
    chosenLabel: "Fill in and insert {name}",
    picture: "What {name} looks like",
    back: "Back to the forms",
  },

  questions: {
    prefilled: "Filled in from what was recognised on the sheet “{sheet}”. Please check.",
    optional: "All of this may stay blank and be filled in on the sheet.",
    year: "Year",
    rows: "Rows per level 2",
    rowsHint: "1 to {most}; can be changed later.",
    fields: {
      reportingUnit: "Reporting unit",
      projectName: "Project",
      department: "Department",
      implementingUnit: "Implementing unit",
      period: "Period",
      budget: "Budget of the year (万元)",
    },
    periodExample: "For example 2026年1月－2026年12月",
    budgetExample: "For example 233 or 1,234.5",
    yearWrong: "Enter a year of four digits, such as 2026 ({least} to {most}).",
    rowsWrong: "Enter a whole number from 1 to {most}.",
    budgetWrong: "Enter digits only, in 万元, such as 233 or 1,234.5.",
    wrong: "{count} answers need to be mended before the form is inserted.",
    insert: "Insert",
    inserting: "Inserting the form…",
  },

  generate: {
    intro: "Makes a new sheet from the table on the active sheet, so that nothing is typed twice.",
    from: "From: {sheet} ({count} indicators)",
    fromActive: "From: the active sheet.",
    kinds: {
      "self-evaluation": {
        name: "Make self-evaluation",
        use: "Takes over every indicator with its target, the budget and the goals; weights as in the table or by regulation; actual values blank; scores, rate and total as formulas.",
        done: "The self-evaluation “{sheet}” was made. Enter actual values and the amount executed.",
      },
      monitoring: {
        name: "Make monitoring sheet",
        use: "Takes over every indicator with its target, for January to July and the expected year.",
        done: "The monitoring sheet “{sheet}” was made. Enter what was executed from January to July.",
      },
      "next-year": {
        name: "Carry to next year",
        use: "Drafts next year's target table: years are moved by one, words of years gone by are listed.",
        done: "Next year's target table “{sheet}” was made.",
      },
    },
    working: "Making the sheet…",
    nothingFlagged: "No words of years gone by. Check the budget and the targets for this year.",
    flagged: "Check these {count} places",
    flaggedHint: "The button goes to the cell; each cell also carries a note.",
    close: "Done",
  },

  indicators: {
    rows: "Rows",
    rowsHint:
      "First select a row of an indicator. The new row goes below it, for the same level-2 indicator, with merges, borders, formulas and lists.",
    add: "Add row",
    adding: "Adding…",
    added: "A row for {level} was added to “{sheet}”, row {row}.",
    delete: "Delete row",
    deleting: "Deleting…",
    deleted: "Row {row} of “{sheet}” ({level}) was deleted.",
    noLevel: "indicators",
    library: "Common indicators",
    libraryHint:
      "Goes under its level-2 indicator in the table. Figures are examples, to be replaced.",
    search: "Search",
    searchExample: "Word or pinyin: 合格率, hgl",
    field: "Field of work",
    allFields: "All fields",
    level2: "Level 2",
    allLevels: "All of level 2",
    levelOfTable: "{level} ({count})",
    found: "{count} found",
    nothing: "Nothing found. Try other words, all fields, or all of level 2.",
    place: "{level} · {field}",
    insert: "Insert",
    insertLabel: "Insert {name} ({target})",
    inserting: "Inserting…",
    inserted:
      "“{name}” was inserted in “{sheet}”, row {row}. “{target}” is an example: replace it.",
  },

  word: {
    intro:
      "Turns a form in a Word document into a sheet with its merges, line breaks and widths, and recognises it at once.",
    choose: "Choose a Word document (.docx)…",
    drop: "Or drop a file on the pane.",
    dropHere: "Drop to import this Word document",
    local: "The file is read on this machine only.",
    reading: "Reading “{file}”…",
    notRead: "“{file}” was not imported",
    busy: "“{file}” was not imported: something else was still running. Drop it again once that is done.",
    oneFile: "One document at a time, please.",
    several: "“{file}” holds {count} tables. Choose the one to import.",
    table: "No. {number}: {title}",
    noTitle: "no title",
    size: "{rows} rows × {columns} columns",
    words: "Begins: {words}",
    import: "Import",
    importLabel: "Import no. {number}: {title}",
    importing: "Importing…",
    recognised: "The sheet “{sheet}” was imported: {kind}, {count} indicators.",
    notRecognised:
      "The sheet “{sheet}” was imported, but no table of indicators was recognised. Check its headings, or say in Check what the columns are.",
    cancel: "Do not import",
  },
};
