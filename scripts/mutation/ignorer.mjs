/**
 * Places where a mutant cannot change what is said, so that a survivor there tells nothing.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** `if (isStep(i)) yield;`: a pause gives the thread back and says nothing. */
function isPause({ node }) {
  return (
    node.type === "IfStatement" &&
    node.consequent.type === "ExpressionStatement" &&
    node.consequent.expression.type === "YieldExpression" &&
    !node.consequent.expression.delegate
  );
}

/** `match[1] ?? ""`: a value that is there; the type checker asks for the other. */
function isUnreachable({ node, parent }) {
  return (
    parent?.type === "LogicalExpression" &&
    parent.operator === "??" &&
    parent.right === node &&
    parent.left.computed === true &&
    (node.type === "StringLiteral" || node.type === "ArrayExpression")
  );
}

function shouldIgnore(path) {
  if (isPause(path)) return "a pause says nothing";
  if (isUnreachable(path)) return "for the type checker only";
  return undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "silent", { shouldIgnore })];
