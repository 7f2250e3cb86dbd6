import { type RouteSpec, routes } from '@mengwu/contracts';
import { splitKey } from '../http/route-key.ts';
import { describeRoute } from './describe-route.ts';
import { SchemaBook } from './schema-book.ts';

interface Options {
  readonly url: string;
  readonly withDevelopment: boolean;
}

/** The OpenAPI 3.1 document, made from the table of routes and nothing else. */
export function describeApi({ url, withDevelopment }: Options): Record<string, unknown> {
  const book = new SchemaBook();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [key, spec] of Object.entries(routes) as [string, RouteSpec][]) {
    if (spec.access === 'development' && !withDevelopment) continue;
    const { method, path } = splitKey(key);
    const template = path.replace(/:(\w+)/g, '{$1}');
    paths[template] = { ...paths[template], [method.toLowerCase()]: describeRoute(key, spec, book) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '盟务 Mengwu', version: '1', description: 'Runs an education alliance by its charter.' },
    servers: [{ url }],
    paths,
    components: {
      schemas: book.schemas,
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The token that a sign-in answered' },
      },
    },
  };
}
