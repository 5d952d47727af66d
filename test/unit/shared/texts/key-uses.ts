import ts from 'typescript';

/** A place in the code that names texts. */
export interface KeyUse {
  /** `file:line`. */
  readonly at: string;
  /** What stands there, for the reader of a failed test. */
  readonly text: string;
  /** The one text that it is; null for a template. */
  readonly fixed: string | null;
  /** Matches what it can be; a part of a template that is not fixed has no dot in it. */
  readonly pattern: RegExp;
  /** Whether a key has to match: in a call of `t` or `sentences`. Any other text may be no key at all. */
  readonly isCall: boolean;
  /** `t` takes whole keys, `sentences` their beginnings; any other text may be either. */
  readonly endings: readonly string[];
  /** The names of the values that are handed in; null where they can't be read off. */
  readonly values: readonly string[] | null;
}

const endingsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['t', ['']],
  ['sentences', ['.happened', '.advice']],
]);
const anyEnding = ['', '.happened', '.advice'];

/** Finds the keys in a file: in calls, and in every text that reads like one (tables, properties). */
export function keyUsesIn(path: string, code: string): readonly KeyUse[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kindOf(path));
  const uses: KeyUse[] = [];

  const add = (node: ts.Node, found: Pick<KeyUse, 'isCall' | 'endings' | 'values'>) => {
    const pattern = patternOf(node);
    if (pattern === null) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const at = `${path}:${line}`;
    uses.push({ at, text: node.getText(), fixed: fixedText(node), pattern, ...found });
  };
  const visit = (node: ts.Node) => {
    const endings = ts.isCallExpression(node)
      ? endingsOf.get(node.expression.getText())
      : undefined;
    if (ts.isCallExpression(node) && endings) {
      const [key, values, ...more] = node.arguments;
      const found = { isCall: true, endings, values: namesIn(values) };
      if (key) branchesOf(key).forEach((branch) => add(branch, found));
      if (key && patternOf(key) === null) visit(key);
      [values, ...more].forEach((argument) => argument && visit(argument));
      return;
    }
    if (isText(node)) add(node, { isCall: false, endings: anyEnding, values: null });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function kindOf(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

const isText = (node: ts.Node) => ts.isStringLiteral(node) || isTemplate(node);
const isTemplate = (node: ts.Node) =>
  ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** `t(cond ? 'one' : 'other')` names both. */
function branchesOf(node: ts.Expression): readonly ts.Expression[] {
  return ts.isConditionalExpression(node)
    ? [...branchesOf(node.whenTrue), ...branchesOf(node.whenFalse)]
    : [node];
}

function fixedText(node: ts.Node): string | null {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : null;
}

/** Null for what is no text. */
function patternOf(node: ts.Node): RegExp | null {
  const fixed = fixedText(node);
  if (fixed !== null) return new RegExp(`^${escaped(fixed)}$`);
  if (!ts.isTemplateExpression(node)) return null;
  const spans = node.templateSpans.map(({ literal }) => `[^.]*${escaped(literal.text)}`);
  return new RegExp(`^${escaped(node.head.text)}${spans.join('')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function namesIn(values: ts.Expression | undefined): readonly string[] | null {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return null;
  const names = values.properties.map((property) => property.name?.getText());
  return names.every((name) => name !== undefined) ? names : null;
}
