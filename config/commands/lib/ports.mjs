import { createServer } from 'node:net';
import { Sentence } from './say.mjs';

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** @param {ReadonlyArray<{ what: string, port: number, flag: string }>} wanted */
export const requireFree = async (wanted) => {
  for (const { what, port, flag } of wanted)
    if (!(await isFree(port)))
      throw new Sentence(
        `Port ${port}, wanted for ${what}, is taken by another program. Free it, or choose another: npm start -- ${flag} <port>`,
      );
};

/** A port number from a flag or the environment. @param {string} text @param {string} flag */
export const portOf = (text, flag) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Sentence(`${flag} must be a port between 1 and 65535, not "${text}".`);
  return port;
};
