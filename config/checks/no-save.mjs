import { filesMatching, findInCode, spec } from './lib/source-files.mjs';

export const name = 'no save()';

/** save() writes the whole row as it was read: two of them lose one's change. @param {string} root */
export const run = (root) =>
  findInCode(
    root,
    filesMatching(root, /^apps\/api\/src\/.*\.ts$/, spec),
    /(?:[rR]epository|[rR]epo|[mM]anager|entities)(?:\([^()]*\))?\s*\.save\(|getRepository\([^)]*\)\s*\.save\(/g,
    'save() overwrites what others wrote meanwhile: use a conditional UPDATE',
  );
