export default {
  printWidth: 100,
  singleQuote: false,
  trailingComma: "all",
  overrides: [
    // Its script runs on Internet Explorer's engine, which knows no comma after arguments.
    { files: "src/taskpane/taskpane.html", options: { trailingComma: "none" } },
  ],
};
