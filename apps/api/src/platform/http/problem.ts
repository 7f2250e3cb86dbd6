import { type ErrorCode, errorCodes, errorText, type Problem } from '@mengwu/contracts';
import { DomainError } from './domain-error.ts';

/** Any error as RFC 9457 problem details; what is not a refusal of ours says nothing but `internal`. */
export function toProblem(error: unknown, requestId: string): Problem {
  const { code, params, extra } = asDomainError(error);
  const text = errorText(code, params);
  return {
    type: `urn:mengwu:problem:${code}`,
    title: text,
    status: errorCodes[code].status,
    detail: text,
    code,
    requestId,
    ...(Object.keys(params).length > 0 && { params: { ...params } }),
    ...(extra.article && { article: extra.article }),
    ...(extra.changesOn && { changesOn: extra.changesOn }),
    ...(extra.fields && { fields: [...extra.fields] }),
  };
}

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_input',
  401: 'sign_in_required',
  403: 'right_missing',
  404: 'not_found',
  405: 'not_found',
  413: 'payload_too_large',
  414: 'not_found',
  415: 'invalid_input',
  429: 'too_many_requests',
};

export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const code = BY_STATUS[statusOf(error)] ?? 'internal';
  return new DomainError(code, {}, { cause: error });
}

// Only Fastify's and Nest's own refusals carry a status that may be believed.
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  if ('getStatus' in error && typeof error.getStatus === 'function') return Number(error.getStatus());
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') ? Number(statusCode) : 500;
}
