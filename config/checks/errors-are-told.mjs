import { readErrorCodes } from './lib/route-table.mjs';

export const name = 'errors are told';

/** @param {string} body */
const faultsOf = (body) => {
  const status = Number(/\bstatus: (\d+)/.exec(body)?.[1] ?? 0);
  const text = /\btext:\s*(['"`])([\s\S]*?)\1/.exec(body)?.[2] ?? '';
  const words = text.replace(/\{\w+\}/g, '');
  return [
    ...(status >= 400 && status < 600 ? [] : ['has no HTTP status']),
    ...(/\p{Script=Han}{4}/u.test(text) ? [] : ['has no Chinese sentence']),
    ...(/[a-z]+_[a-z]+/.test(words) ? ['shows a raw code to people'] : []),
  ];
};

/** Every refusal has a status and a sentence that a person can read. @param {string} root */
export const run = (root) => {
  const entries = readErrorCodes(root);
  const first = new Map(entries.toReversed().map((entry) => [entry.code, entry]));
  return entries.flatMap((entry) =>
    [...faultsOf(entry.body), ...(first.get(entry.code) === entry ? [] : ['is defined twice'])].map((fault) => ({
      file: entry.file,
      line: entry.line,
      text: `${entry.code} ${fault}`,
    })),
  );
};
