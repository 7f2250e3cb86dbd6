import { readRoutes } from './lib/route-table.mjs';
import { filesMatching, lineAt, read } from './lib/source-files.mjs';

export const name = 'routes are bound';

/** @param {string} root */
const readBindings = (root) =>
  filesMatching(root, /^apps\/api\/src\/.*\.controller\.ts$/).flatMap((file) => {
    const text = read(root, file);
    return [...text.matchAll(/@Route\(\s*'([^']+)'/g)].map((match) => ({
      key: String(match[1]),
      file,
      line: lineAt(text, match.index),
    }));
  });

/** Every route has exactly one controller method, and every controller method a route. @param {string} root */
export const run = (root) => {
  const routes = readRoutes(root);
  const bindings = readBindings(root);
  const keys = new Set(routes.map((route) => route.key));
  const bound = new Map(bindings.toReversed().map((binding) => [binding.key, binding]));
  return [
    ...routes
      .filter((route) => !bound.has(route.key))
      .map(({ key, file, line }) => ({ file, line, text: `${key} is answered by no controller` })),
    ...bindings
      .filter((binding) => !keys.has(binding.key))
      .map(({ key, file, line }) => ({ file, line, text: `${key} is not in the table of routes` })),
    ...bindings
      .filter((binding) => bound.get(binding.key) !== binding)
      .map(({ key, file, line }) => ({ file, line, text: `${key} is already bound in ${bound.get(key)?.file}` })),
  ];
};
