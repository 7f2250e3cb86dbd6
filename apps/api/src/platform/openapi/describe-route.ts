import { type ErrorCode, errorCodes, Problem, type RouteSpec, sharedErrors } from '@mengwu/contracts';
import type { SchemaBook } from './schema-book.ts';

type Json = Record<string, unknown>;

export function describeRoute(key: string, spec: RouteSpec, book: SchemaBook): Json {
  return {
    operationId: operationId(key),
    summary: spec.summary,
    tags: [key.split('/')[1]?.startsWith(':') ? 'alliances' : (key.split('/')[1] ?? '')],
    'x-access': spec.access,
    ...security(spec),
    parameters: [
      ...fields(spec, 'params', book).map((field) => ({ in: 'path', ...field, required: true })),
      ...fields(spec, 'query', book).map((field) => ({ in: 'query', ...field })),
      ...(spec.idempotent ? [IDEMPOTENCY_KEY] : []),
    ],
    ...requestBody(spec, book),
    responses: { ...success(spec, book), ...refusals(spec, book) },
  };
}

const IDEMPOTENCY_KEY = {
  in: 'header',
  name: 'Idempotency-Key',
  required: true,
  description: 'Made by the caller, once for each intention; a repetition gets the same answer',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
};

function operationId(key: string): string {
  const words = key
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ');
  return words.map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('');
}

function security({ access }: RouteSpec): Json {
  if (access === 'gateway' || access === 'development') return {};
  return { security: access === 'public' ? [{}, { session: [] }] : [{ session: [] }] };
}

function fields(
  spec: RouteSpec,
  part: 'params' | 'query',
  book: SchemaBook,
): { name: string; schema: unknown; required: boolean }[] {
  const schema = spec[part];
  if (!schema) return [];
  const { properties = {}, required = [] } = book.write(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    schema: field,
    required: required.includes(name),
  }));
}

function requestBody(spec: RouteSpec, book: SchemaBook): Json {
  if (spec.consumes === 'multipart') {
    const file = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
    const schema = spec.body ? { allOf: [file, book.write(spec.body, 'input')] } : file;
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (spec.consumes === 'raw')
    return { requestBody: { required: true, content: { 'application/json': { schema: {} } } } };
  if (!spec.body) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: book.write(spec.body, 'input') } } },
  };
}

function success(spec: RouteSpec, book: SchemaBook): Json {
  if (spec.produces === 'file')
    return { 200: { description: 'The file', content: { 'application/octet-stream': {} } } };
  if (!spec.response) return { 204: { description: 'Done' } };
  const content = { 'application/json': { schema: book.write(spec.response, 'output') } };
  return { 200: { description: 'Done', content } };
}

function refusals(spec: RouteSpec, book: SchemaBook): Json {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of possibleCodes(spec)) {
    const { status } = errorCodes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const schema = book.write(Problem, 'output');
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(' | '), content: { 'application/problem+json': { schema } } },
    ]),
  );
}

function possibleCodes({ access, idempotent, errors }: RouteSpec): ErrorCode[] {
  const byAccess: Partial<Record<RouteSpec['access'], ErrorCode[]>> = {
    person: ['sign_in_required'],
    officer: ['sign_in_required', 'right_missing'],
    door: ['sign_in_required', 'right_missing'],
  };
  const byKey: ErrorCode[] = ['idempotency_key_missing', 'idempotency_key_reused', 'request_in_progress'];
  const all = [...sharedErrors, ...(byAccess[access] ?? []), ...(idempotent ? byKey : []), ...(errors as ErrorCode[])];
  return [...new Set(all)];
}
