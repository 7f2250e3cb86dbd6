import { homedir } from 'node:os';
import { filesMatching, lineAt, read, sizeOf } from './lib/source-files.mjs';

export const name = 'nothing secret';

const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/;
const homes = /(?:\/home|\/Users)\/[a-z][\w.-]*\/|[A-Z]:\\Users\\/;
const binary = /\.(?:png|jpe?g|webp|gif|ico|ttf|woff2?|pdf|xlsx|zip)$/;

/** Only paths that name one machine; a checkout in `/app` says nothing about anybody. @param {string} root */
const machinePaths = (root) => [root, homedir()].filter((path) => path.split(/[\\/]/).filter(Boolean).length >= 2);

/** Keys are generated where they are used, and nothing tells whose machine wrote a file. @param {string} root */
export const run = (root) =>
  filesMatching(root, /./, binary).flatMap((file) => {
    if (sizeOf(root, file) > 3_000_000) return [];
    const text = read(root, file);
    const key = privateKey.exec(text);
    const path =
      homes.exec(text)?.index ??
      machinePaths(root)
        .map((p) => text.indexOf(`${p}/`))
        .find((at) => at >= 0);
    return [
      ...(key ? [{ file, line: lineAt(text, key.index), text: 'holds a private key' }] : []),
      ...(path === undefined ? [] : [{ file, line: lineAt(text, path), text: 'names a path of one machine' }]),
    ];
  });
