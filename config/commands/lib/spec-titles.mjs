import ts from 'typescript';

/**
 * @typedef {{ title: string, pattern: RegExp }} SpecTitle `title` as written, its ancestors before it; `pattern` matches
 *   every full name that the runner makes of it
 */

const groups = new Set(['describe']);
const tests = new Set(['it', 'test']);
const unread = new Set(['skip', 'todo']);

/**
 * The words of a call such as it.each([…])('…'): its root, what hangs on it, and the table of an each.
 * @param {ts.Expression} node @returns {{ root: string, marks: string[], rows: ts.Node | undefined } | undefined}
 */
const callee = (node) => {
  if (ts.isIdentifier(node)) return { root: node.text, marks: [], rows: undefined };
  if (ts.isPropertyAccessExpression(node)) {
    const inner = callee(node.expression);
    return inner && { ...inner, marks: [...inner.marks, node.name.text] };
  }
  if (ts.isCallExpression(node)) {
    const inner = callee(node.expression);
    return inner?.marks.at(-1) === 'each' ? { ...inner, rows: node } : undefined;
  }
  if (ts.isTaggedTemplateExpression(node)) {
    const inner = callee(node.tag);
    return inner?.marks.at(-1) === 'each' ? { ...inner, rows: node } : undefined;
  }
  return undefined;
};

/** @param {ts.Node | undefined} node */
const written = (node) => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `%s${literal.text}`).join('');
};

/** Every text in the table of an each: a case may carry its id itself. @param {ts.Node | undefined} node @returns {string[]} */
const textsIn = (node) => {
  if (!node) return [];
  const own = ts.isStringLiteralLike(node) ? [node.text] : [];
  return [...own, ...node.getChildren().flatMap(textsIn)];
};

const literally = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string} title */
const patternOf = (title) =>
  new RegExp(
    `^${title
      .split(/%[a-z#%]|\$\{?[\w.]+\}?/)
      .map(literally)
      .join('[\\s\\S]*?')}$`,
  );

/**
 * The titles of the tests of a spec, read from its text; skipped ones and those to come are no tests.
 * @param {string} source @param {string} fileName @returns {SpecTitle[]}
 */
export const specTitles = (source, fileName) => {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  /** @type {SpecTitle[]} */
  const found = [];

  /** @param {ts.Node} node @param {string} above @returns {void} */
  const visit = (node, above) => {
    const call = ts.isCallExpression(node) ? callee(node.expression) : undefined;
    const title = call && ts.isCallExpression(node) ? written(node.arguments[0]) : undefined;
    const isKnown = call !== undefined && (groups.has(call.root) || tests.has(call.root));
    if (!ts.isCallExpression(node) || !isKnown || title === undefined) {
      return ts.forEachChild(node, (child) => visit(child, above));
    }
    if (call.marks.some((mark) => unread.has(mark))) return;
    const full = above === '' ? title : `${above} ${title}`;
    const cases = /%|\$/.test(title) ? textsIn(call.rows).filter((text) => /\[[A-E]\d/.test(text)) : [];
    if (tests.has(call.root)) {
      found.push({ title: [full, ...cases].join(' '), pattern: patternOf(full) });
      return;
    }
    for (const argument of node.arguments.slice(1)) visit(argument, [full, ...cases].join(' '));
  };
  visit(file, '');
  return found;
};

/** The ids of rules in a title: [A17], [D13] [D14], [A17, E10]. @param {string} title */
export const ruleIdsIn = (title) =>
  [...title.matchAll(/\[([A-E]\d{1,2}(?:[,、\s]+[A-E]\d{1,2})*)\]/g)].flatMap(([, ids = '']) => ids.split(/[,、\s]+/));
