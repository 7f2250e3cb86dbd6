import { describe, expect, it } from '@jest/globals';
import { type RouteSpec, routes } from '@mengwu/contracts';
import { describeApi } from './describe-api.ts';

interface Operation {
  operationId: string;
  'x-access': string;
  security?: object[];
  parameters: { in: string; name: string; required: boolean }[];
  responses: Record<string, { description: string }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object };
}

const build = (withDevelopment = true) =>
  describeApi({ url: 'http://localhost', withDevelopment }) as unknown as Document;
const operations = Object.values(build().paths).flatMap((methods) => Object.values(methods));

describe('the OpenAPI document', () => {
  it('describes every route of the table, each with its own id and its access', () => {
    expect(operations).toHaveLength(Object.keys(routes).length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const accesses = Object.values(routes).map(({ access }: RouteSpec) => access);
    expect(operations.map((operation) => operation['x-access']).sort()).toEqual([...accesses].sort());
  });

  it('refers only to schemas that it contains', () => {
    const document = build();
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    const missing = pointers.map(([, name = '']) => name).filter((name) => !(name in document.components.schemas));
    expect(missing).toEqual([]);
    expect(pointers.length).toBeGreaterThan(50);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });

  it('demands the key of a repeatable request, a session where one is needed, and names the refusals', () => {
    const submit = build().paths['/alliances/{alliance}/applications/{application}/submit']?.post;
    expect(submit?.security).toEqual([{ session: [] }]);
    expect(submit?.parameters.filter((parameter) => parameter.required).map(({ name }) => name)).toEqual([
      'alliance',
      'application',
      'Idempotency-Key',
    ]);
    expect(Object.keys(submit?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '409', '422', '500']),
    );
    expect(submit?.responses['409']?.description).toContain('already_member');
  });

  it('keeps the development routes to itself in production', () => {
    const has = (document: Document) => Object.keys(document.paths).some((path) => path.startsWith('/development'));
    expect([has(build(true)), has(build(false))]).toEqual([true, false]);
  });
});
