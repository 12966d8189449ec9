import { type cli as zh } from "../zh-CN/cli";

/** What the command line says. */
export const cli: typeof zh = {
  usage: `Performance Table Assistant: checks budget-performance tables for inconsistencies.

Usage:
  npx jixiao check FILE... [options]        check workbooks (or folders of them)
  npx jixiao summarize FILE... --out DIR    fill scores and sum up on copies; a roll-up of several tables
  npx jixiao template NAME --out FILE       make a blank form (names below)
  npx jixiao convert FORM.docx --out FILE   turn a Word table into a workbook

Options of check:
  --json               print JSON (same as --format json)
  --format FORMAT      text (default), json, or xlsx (a marked copy with a report sheet)
  --out DIR            where the xlsx copies go (default: beside the original)
  --profile NAME       scoring and form profile, default mof-2020
  --rules CODE,...     check only these rules
  --ignore CODE,...    leave these rules out
  --lang LANGUAGE      zh-CN (default) or en-US
  --help               show this text

Options of summarize:
  --out DIR            where copies and the roll-up go; originals are only read, nothing is overwritten
  --accept-all         write proposals too, where a figure differs (default: only list them)
  --jobs N             files worked on at the same time (default: all processors)
  --json               print JSON
  --profile, --lang    as above

Options of template: --year YEAR, --rows N blank rows for each 二级指标 (default 1)
Options of convert: --table N where the document holds several tables

Names of forms:
{forms}

Exit status: 0 no error; 1 error-level findings; 2 wrong usage; 3 a file could not be read or holds no table.
`,
  noFiles: "No file given. Name the workbooks to check after the command.",
  unknownCommand: "There is no command “{command}”. Commands: {commands}.",
  unknownOption: "Wrong option: there is no {option}. Run npx jixiao --help for the usage.",
  wrongOption:
    "Wrong option: {option} lacks its value, or takes none. Run npx jixiao --help for the usage.",
  unknownFormat: "There is no output format “{format}”. Use text, json or xlsx.",
  unknownLanguage: "There is no language “{language}”. Use zh-CN or en-US.",
  unknownRule: "There is no rule {code}. The codes are listed in docs/rules.",
  unknownProfile: "There is no profile “{profile}”. Profiles: {profiles}.",
  problems: {
    "not-found": "The file was not found. Check its path and name.",
    unreadable:
      "The file cannot be opened: no permission, or another program holds it. Close it and try again.",
    "empty-file": "The file is empty (0 bytes). Save it again or get a new copy.",
    "too-large":
      "The file is larger than can be checked. Keep only the sheets with performance tables and try again.",
    "not-a-workbook":
      "This is not an Excel workbook (.xlsx, .xlsm, .xls). Save it as .xlsx in Excel or WPS and try again.",
    encrypted: "The file has a password to open it. Remove the password in Excel and try again.",
    damaged: "The file is damaged. Open it in Excel, save it as a new .xlsx and try again.",
    "old-format":
      "This is the old .xls format, of which no copy can be written. Save it as .xlsx in Excel or WPS and try again.",
    "own-output":
      "This roll-up was made by this tool and holds no performance table itself. Name the workbooks that were handed in.",
    "array-formula":
      "A cell to be filled belongs to an array formula or data table and cannot be changed by itself. Make it a plain formula in Excel and try again.",
    "no-workbooks": "The folder holds no Excel workbooks (.xlsx, .xlsm or .xls).",
    "not-written": "The copy cannot be written. Check permissions and free space.",
    "too-long": "It took too long and was skipped. Check this file by itself.",
    failed:
      "Something unexpected went wrong; the file was skipped and is unchanged. Save it as a new .xlsx in Excel or WPS and try again.",
    "no-table":
      "No indicator table was found: headings such as 一级指标, 二级指标, 三级指标, 指标值 were looked for. Make sure that the file holds a target or self-evaluation table.",
  },
  skipped: "{file}: made by this tool, passed over.",
  tableHeading: "{sheet}  {range}  {kind}  {year}",
  unknownYear: "year not stated",
  projectLine: "{name}  {department}",
  noBudget: "no budget",
  budget: "budget {amount} 万元",
  budgetLine: "{budget}, {count} indicators",
  counts:
    "errors {errors}, warnings {warnings}, hints {hints}, passes {passes}, not judged {notJudged}",
  severity: { error: "Error", warning: "Warning", hint: "Hint" },
  passes: "Passed",
  notJudged: "Could not be judged",
  unrecognised: "Cells not recognised: {cells}",
  mend: "To mend it: {mend}",
  basis: "Basis: {basis}",
  fix: "Can become: {to}",
  noOut: "Nothing says where to save. Add --out FILE.xlsx.",
  outExists: "{file} exists already and was not overwritten. Choose another name.",
  noForm: "No form given. Forms:\n{forms}",
  unknownForm: "There is no form “{form}”. Forms:\n{forms}",
  notANumber: "{option} must be a whole number from {from} to {to}.",
  saved: "Saved: {file}",
  written: "Marked copy written: {file}",
  summary:
    "{files} files and {tables} tables checked: {errors} errors, {warnings} warnings, {hints} hints.",
  kinds: {
    target: "Project target table",
    "self-evaluation": "Project self-evaluation table",
    monitoring: "Monitoring table",
    "department-target": "Department target table",
    "department-self-evaluation": "Department self-evaluation table",
    other: "Indicator table",
  },
};
