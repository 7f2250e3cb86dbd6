import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

// No other page frames the app to have its buttons clicked, and a link's token stays out of the Referer.
const guards = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy': "frame-ancestors 'self'; base-uri 'self'",
  'referrer-policy': 'no-referrer',
};

/** The file that a path means; a path without extension is a screen of the app, which index.html draws. */
const fileFor = (/** @type {string} */ folder, /** @type {string} */ path) => {
  const named = normalize(join(folder, path));
  if (named !== folder && !named.startsWith(folder + sep)) return undefined;
  const isFile = (/** @type {string} */ file) => existsSync(file) && statSync(file).isFile();
  return [named, ...(extname(path) === '' ? [join(folder, 'index.html')] : [])].find(isFile);
};

/**
 * Serves a built front end; `/config.js` is the settings of this installation.
 * @param {{ folder: string, port: number, host?: string, config: object }} options
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export const serveFolder = ({ folder, port, host = '127.0.0.1', config }) => {
  const settings = `globalThis.MENGWU_CONFIG = ${JSON.stringify(config, null, 2)};\n`;
  const server = createServer((request, response) => {
    const path = decodePath(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    const headers = { ...guards, 'cache-control': 'no-cache' };
    if (path === '/config.js')
      return response.writeHead(200, { ...headers, 'content-type': types['.js'] }).end(settings);
    const file = path === undefined ? undefined : fileFor(folder, path);
    if (!file) return response.writeHead(404).end();
    // Hashed names never change their content.
    const cache = /[.-][\w-]{8,}\.(?:js|css)$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'cache-control': cache, 'content-type': type });
    return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () =>
      resolve({
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
};

/** @param {string | undefined} url */
const decodePath = (url) => {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};
