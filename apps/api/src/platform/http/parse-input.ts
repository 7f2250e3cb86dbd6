import { type FieldProblem, fieldText, type RouteSpec } from '@mengwu/contracts';
import type { z } from 'zod';
import { DomainError } from './domain-error.ts';
import { undeclaredPaths } from './undeclared.ts';

interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Parses the parts of a request by their schemas; what no schema declares is refused, not dropped.
 * @throws DomainError `invalid_input` with a line for each field.
 */
export function parseInput(spec: RouteSpec, given: Parts): Parts {
  const problems: FieldProblem[] = [];
  const parse = (part: keyof Parts): unknown => {
    const value = emptied(given[part]);
    const schema = spec[part];
    if (!schema) {
      problems.push(...undeclaredPaths(value, {}).map(unknownField));
      return undefined;
    }
    const result = schema.safeParse(value ?? {});
    if (!result.success) problems.push(...result.error.issues.flatMap(toProblems));
    else problems.push(...undeclaredPaths(value, result.data).map(unknownField));
    return result.data;
  };
  const input = { params: parse('params'), query: parse('query'), body: parse('body') };
  if (problems.length > 0) throw new DomainError('invalid_input', {}, { fields: problems });
  return input;
}

function toProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...issue.path, key].join('.')));
  }
  const field = issue.path.join('.');
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined');
  if (isMissing) return [{ field, code: 'required', text: fieldText('required', { label: '此项' }) }];
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const params = { label: '此项', max: Number(issue.maximum), length: String(issue.input ?? '').length };
    return [{ field, code: 'too_long', text: tooLong(params) }];
  }
  return [{ field, code: 'bad_value', text: fieldText('bad_value', { label: '此项' }) }];
}

// zod does not always tell how long the value was.
function tooLong({ label, max, length }: { label: string; max: number; length: number }): string {
  return length > max ? fieldText('too_long', { label, max, length }) : `${label}最多 ${max} 个字。`;
}

function unknownField(field: string): FieldProblem {
  return { field, code: 'unknown_field', text: '这一项不在接受的内容之内，请去掉后重试。' };
}

// A request without a body arrives as null, one without a query as an object without a prototype.
function emptied(value: unknown): unknown {
  return value === null || value === undefined ? {} : value;
}
