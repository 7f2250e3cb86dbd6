import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A notification as WeChat posted it: the bytes and the headers that vouch for them. */
export interface Letter {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Stands between WeChat and the API: takes every notification, answers 200, and hands it over only when the test says
 * so, as often and in whatever order it says.
 */
export interface Postman {
  readonly url: string;
  readonly letters: Letter[];
  close(): Promise<void>;
}

export async function startPostman(): Promise<Postman> {
  const letters: Letter[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const wanted = Object.entries(request.headers).filter(([name]) => /^(wechatpay-|content-type$)/.test(name));
      const headers = Object.fromEntries(wanted.map(([name, value]) => [name, String(value)]));
      letters.push({ path: request.url ?? '', headers, body: Buffer.concat(chunks) });
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Hands a letter to the API and tells the status of the answer. */
export async function deliver(apiUrl: string, { path, headers, body }: Letter): Promise<number> {
  const answer = await fetch(`${apiUrl}${path}`, { method: 'POST', headers, body: new Uint8Array(body) });
  await answer.arrayBuffer();
  return answer.status;
}
