import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

/** A listener that keeps bodies as the bytes that came, whatever their type says. */
export function rawServer(): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 1_048_576, exposeHeadRoutes: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  return app;
}

export const rawBody = (request: FastifyRequest): Buffer =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);

export const formOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(rawBody(request).toString('utf8'));

export const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URL(request.raw.url ?? '/', 'http://sandbox').searchParams;

export const pathOf = (request: FastifyRequest): string => new URL(request.raw.url ?? '/', 'http://sandbox').pathname;

/** Header names are lower case; a repeated header is joined. */
export function flatHeaders(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]));
}

export async function listen(app: FastifyInstance, name: string, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} for the sandbox's ${name} listener is taken. Choose another one, or 0 for any free port.`,
    );
  }
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error(`The ${name} listener has no port.`);
  return address.port;
}
