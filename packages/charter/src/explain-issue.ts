import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const MISSING: Readonly<Record<string, string>> = {
  article: 'is missing: every value names the place in the founding document that it comes from, such as 第六条',
  from: 'is missing: every value names the day from which it holds, such as 2025-01-01',
  rule: 'is missing: an open question names the rule that it belongs to, such as D22',
};

/** Turns a validation issue into a plain sentence that names what is missing or wrong. */
export function explainIssue(issue: Issue, written: unknown): string {
  const last = String(issue.path.at(-1) ?? '');
  const value = valueAt(written, issue.path);
  if (isTypeIssue(issue) && issue.path.length === 0 && value === null) return 'the file is empty';
  if (isTypeIssue(issue) && (value === undefined || value === null)) return MISSING[last] ?? 'is missing';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which a charter does not know; check the spelling`;
    case 'invalid_type':
      return `must be ${withArticle(issue.expected)}, not ${show(value)}`;
    case 'invalid_value':
      return `is ${show(value)}; choose one of ${issue.values.map((one) => String(one)).join(', ')}`;
    case 'too_small':
      return issue.inclusive === false
        ? `is ${show(value)}; it must be more than ${issue.minimum}`
        : `is ${show(value)}; it must not be empty or below ${issue.minimum}`;
    case 'too_big':
      if (typeof value === 'number') return `is ${show(value)}; it must not be above ${issue.maximum}`;
      break;
    default:
  }
  return issue.message.replace(/\.$/, '');
}

const isTypeIssue = (issue: Issue) => issue.code === 'invalid_type' || issue.code === 'invalid_value';

/** Writes a path as a person would: dues.annualFee[0].article */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

function valueAt(written: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, part) => (node as Record<PropertyKey, unknown> | null | undefined)?.[part],
    written,
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

const withArticle = (expected: string) => KINDS[expected] ?? expected;

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  return JSON.stringify(value) ?? 'nothing';
}
