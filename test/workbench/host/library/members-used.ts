import path from "node:path";
import ts from "typescript";

/** A member of Excel's object model that the add-in's source uses, and where. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  readonly at: string;
}

/** What every proxy has on the client's side, and what never travels by its own name. */
const CLIENT_SIDE = new Set([
  "context",
  "isNullObject",
  "load",
  "retrieve",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Reads, with the type checker, every member of a proxy class that these folders use. */
export function membersUsed(root: string, folders: readonly string[]): UsedMember[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  );
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const own = folders.map((folder) => path.join(root, folder) + path.sep);
  const isOwn = (file: string): boolean =>
    own.some((folder) => path.normalize(file).startsWith(folder));
  const program = ts.createProgram(parsed.fileNames.filter(isOwn), {
    ...parsed.options,
    types: ["office-js"],
  });
  const reader = new Reader(program.getTypeChecker(), root);
  for (const source of program.getSourceFiles()) {
    if (isOwn(source.fileName)) reader.visit(source);
  }
  return reader.found;
}

class Reader {
  readonly found: UsedMember[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly root: string,
  ) {}

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.#access(node);
    else if (ts.isBindingElement(node)) this.#binding(node);
    else if (ts.isCallExpression(node)) this.#call(node);
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
  }

  #access(node: ts.PropertyAccessExpression): void {
    const className = this.#proxyClass(this.checker.getTypeAtLocation(node.expression));
    if (className !== null) this.#note(className, node.name.text, node);
  }

  /** `const { format } = range` */
  #binding(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(node.parent)) return;
    const className = this.#proxyClass(this.checker.getTypeAtLocation(node.parent));
    if (className !== null) this.#note(className, name.text, node);
  }

  /** Names within `load("a/b,c")`, `load({ a: true })` and `set({ a: 1 })`. */
  #call(node: ts.CallExpression): void {
    const callee = node.expression;
    if (!ts.isPropertyAccessExpression(callee)) return;
    const type = this.checker.getTypeAtLocation(callee.expression);
    if (this.#proxyClass(type) === null) return;
    const [argument] = node.arguments;
    if (!argument) return;
    if (callee.name.text === "load") {
      for (const name of literals(argument)) this.#loaded(type, name.split("/"), node);
      if (ts.isObjectLiteralExpression(argument)) this.#object(type, argument);
    } else if (callee.name.text === "set" && ts.isObjectLiteralExpression(argument)) {
      this.#object(type, argument);
    }
  }

  #object(type: ts.Type, literal: ts.ObjectLiteralExpression): void {
    const className = this.#proxyClass(type);
    for (const property of literal.properties) {
      const name = property.name;
      if (!name || !ts.isIdentifier(name) || className === null || name.text.startsWith("$"))
        continue;
      this.#note(className, name.text, property);
      const inner = ts.isPropertyAssignment(property) ? property.initializer : null;
      const next = this.#propertyType(type, name.text);
      if (inner && next && ts.isObjectLiteralExpression(inner)) this.#object(next, inner);
    }
  }

  #loaded(type: ts.Type, path: readonly string[], node: ts.Node): void {
    const [first, ...rest] = path;
    const className = this.#proxyClass(type);
    if (first === undefined || className === null) return;
    this.#note(className, first, node);
    const next = this.#propertyType(type, first);
    if (next)
      this.#loaded(this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next, rest, node);
  }

  #propertyType(type: ts.Type, name: string): ts.Type | null {
    const property = type.getProperty(name);
    return property ? this.checker.getTypeOfSymbol(property) : null;
  }

  /** "Range" for `Excel.Range`, also where it may be null; null for anything that is no proxy. */
  #proxyClass(type: ts.Type): string | null {
    for (const part of type.isUnion() ? type.types : [type]) {
      const symbol = part.getSymbol();
      const [declaration] = symbol?.declarations ?? [];
      if (!symbol || !declaration || !ts.isClassDeclaration(declaration)) continue;
      const extended = declaration.heritageClauses?.[0]?.types[0]?.expression.getText() ?? "";
      const full = this.checker.getFullyQualifiedName(symbol);
      if (full.startsWith("Excel.") && extended.endsWith("ClientObject")) return symbol.name;
    }
    return null;
  }

  #note(className: string, member: string, node: ts.Node): void {
    if (CLIENT_SIDE.has(member)) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const at = `${path.relative(this.root, source.fileName)}:${line + 1}`;
    this.found.push({ className, member, at });
  }
}

/** Texts of a literal, of a list of literals, and of what stands between commas. */
function literals(node: ts.Expression): string[] {
  const items = ts.isArrayLiteralExpression(node) ? node.elements : [node];
  return items.flatMap((item) =>
    ts.isStringLiteralLike(item) ? item.text.split(",").map((name) => name.trim()) : [],
  );
}
