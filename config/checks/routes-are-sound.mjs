import { readErrorCodes, readRoutes } from './lib/route-table.mjs';

export const name = 'routes are sound';

const access = /\baccess: '(?:public|person|officer|door|gateway|development)'/;

/** @param {string} body @param {ReadonlySet<string>} codes */
const faultsOf = (body, codes) => {
  const listed = /\berrors: \[([\s\S]*?)\]/.exec(body)?.[1];
  const unknown = [...(listed ?? '').matchAll(/'([^']*)'/g)]
    .map((match) => String(match[1]))
    .filter((code) => !codes.has(code));
  return [
    ...(access.test(body) ? [] : ['names no access']),
    ...(/\bsummary:\s*['"`][^'"`]/.test(body) ? [] : ['has no summary']),
    ...(listed === undefined ? ['lists no errors'] : []),
    ...unknown.map((code) => `refuses with ${code}, which errors.ts does not know`),
  ];
};

/** Every route says who may call it, what it is for and how it refuses. @param {string} root */
export const run = (root) => {
  const codes = new Set(readErrorCodes(root).map((entry) => entry.code));
  const routes = readRoutes(root);
  const first = new Map(routes.toReversed().map((route) => [route.key, route]));
  return routes.flatMap((route) =>
    [...faultsOf(route.body, codes), ...(first.get(route.key) === route ? [] : ['stands in the table twice'])].map(
      (fault) => ({ file: route.file, line: route.line, text: `${route.key} ${fault}` }),
    ),
  );
};
