import { type summarize as zh } from "../zh-CN/summarize";

export const summarize: typeof zh = {
  noFiles: "No files given. Name .xlsx files or folders after the command.",
  noOut: "Nothing says where the copies go. Add --out FOLDER.",
  outIsFile: "{file} is a file, not a folder. Choose another name.",
  notMade: "The folder {folder} cannot be made. Check permissions and free space.",
  heading: "== {file}\n   copy: {copy}",
  table: "{sheet}  {kind}  {project}",
  filled: "  {filled} cells filled, {open} not scored, {proposals} proposals",
  summed: "  costs summed up against the budget (no self-evaluation, no scores to fill)",
  accepted: "  {count} proposals written:",
  proposals: "  different from what stands there, left as it is (--accept-all takes all):",
  proposal: "    {cell} {figure}: {old} → {value}  {reason}",
  blankFigure: "(blank)",
  failures: "Files not processed ({count}):",
  failure: "  {file}: {reason}",
  rollUp: "Roll-up: {file}",
  summary:
    "{files} files, {copies} copies, {tables} tables, {filled} cells filled, {proposals} proposals; {seconds} s.",
  progress: "{done}/{total}  {rate} files/s  about {left} left",
  minutes: "{minutes} min {seconds} s",
  seconds: "{seconds} s",
  stopped: "Stopped: {done} files processed, {left} not. Every copy written is whole.",
};
