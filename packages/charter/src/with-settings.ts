import type { Day } from '@mengwu/kernel';
import type { z } from 'zod';
import { answerForm, writtenAnswer } from './answer-form.ts';
import { crossCheck } from './cross-check.ts';
import { type Dated, type Entry, heldIndex, type OpenQuestion } from './dated.ts';
import { explainIssue, pathText } from './explain-issue.ts';
import { type CharterProblem, CharterProblems } from './problems.ts';
import type { Charter } from './schema/charter.ts';
import { parameterAt } from './schema/parameter-at.ts';

/** An answer to an open question of a charter, by the words of a choice or by a value as a charter's file has it. */
export type CharterSetting = {
  readonly path: string;
  readonly from: Day;
  readonly reason: string;
  readonly by: string;
} & ({ readonly choice: string } | { readonly value: unknown });

/**
 * The charter with the answers that were given to its open questions, each from its day on. A value that a file could
 * not have, or that contradicts the rest of the charter, is a problem like in a file. A file that was revised can have
 * taken an answer up: with `unasked: 'skip'` an answer to a question that is asked no more gives way to the file.
 * @throws CharterProblems
 */
export function withSettings(
  charter: Charter,
  settings: readonly CharterSetting[],
  { unasked = 'refuse' }: { unasked?: 'refuse' | 'skip' } = {},
): Charter {
  if (settings.length === 0) return charter;
  const inOrder = [...settings].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const settled = inOrder.reduce(
    (read, one) => (unasked === 'skip' && !isAsked(read, one) ? read : settle(read, one)),
    charter,
  );
  const problems = crossCheck(settled).map((found) => ({ file: nameOf(charter), ...found }));
  if (problems.length > 0) throw new CharterProblems(problems);
  return settled;
}

function isAsked(charter: Charter, { path, from }: CharterSetting): boolean {
  const entries = entriesAt(charter, path);
  const base = entries?.[heldIndex(entries, from)];
  return (base?.open ?? base?.setting?.asked) !== undefined;
}

const nameOf = ({ id }: Charter) => `${id} (settings)`;

function settle(charter: Charter, setting: CharterSetting): Charter {
  const complain = complaints(charter, setting.path);
  const entries = entriesAt(charter, setting.path);
  const base = entries?.[heldIndex(entries, setting.from)];
  const asked = base?.open ?? base?.setting?.asked;
  if (!entries || !parameterAt(setting.path)) throw complain('is no parameter of this charter');
  if (!base || !asked) throw complain(`asks no open question on ${setting.from}`);
  const answer = readAnswer(setting, asked, complain);
  const settledAs = { asked, text: answer.text, reason: setting.reason, by: setting.by };
  const own = replaceAt(charter, setting.path, insert(entries, answered(base, answer.value, setting, settledAs)));
  return Object.entries(answer.also).reduce(
    (changed, [path, value]) => link(changed, path, value, { setting, asked }),
    own,
  );
}

type Complain = (sentence: string) => CharterProblems;

const complaints =
  (charter: Charter, path: string): Complain =>
  (sentence) =>
    new CharterProblems([{ file: nameOf(charter), path, sentence }]);

type Answer = { readonly text: string; readonly value: unknown; readonly also: Readonly<Record<string, unknown>> };

/** The value that an answer stands for; undefined where it only goes on record. */
function readAnswer(setting: CharterSetting, asked: OpenQuestion, complain: Complain): Answer {
  const form = answerForm(setting.path, asked);
  if ('choice' in setting) {
    const chosen = form.choices.find(({ text }) => text === setting.choice);
    const also = asked.options?.find(({ text }) => text === setting.choice)?.also ?? {};
    if (chosen) return { text: chosen.text, value: chosen.value, also };
    throw complain(`has no answer "${setting.choice}" to choose`);
  }
  if (form.isRecordOnly && typeof setting.value === 'string')
    return { text: setting.value, value: undefined, also: {} };
  const written = writtenAnswer(setting.path, setting.value as string);
  return { text: inWords(setting.value, form.unit), value: parse(setting.path, written, complain), also: {} };
}

const inWords = (value: unknown, unit: string | null) =>
  typeof value === 'number' ? `${value}${unit ?? ''}` : typeof value === 'string' ? value : '按秘书处的设定';

function parse(path: string, written: unknown, complain: Complain): unknown {
  const schema = parameterAt(path)?.value as z.ZodType;
  if (written === undefined) throw complain('cannot be read; see how it has to be written');
  const read = schema.safeParse(written);
  if (read.success) return read.data;
  const sentences = read.error.issues.map((issue): CharterProblem => {
    const place = pathText(issue.path);
    return {
      file: complain('').problems[0]?.file ?? '',
      path: place === '' ? path : `${path}${place.startsWith('[') ? '' : '.'}${place}`,
      sentence: explainIssue(issue, written),
    };
  });
  throw new CharterProblems(sentences);
}

type Settled = NonNullable<Entry<unknown>['setting']>;

function answered(base: Entry<unknown>, value: unknown, { from }: CharterSetting, setting: Settled): Entry<unknown> {
  const { open: _, ...kept } = base;
  // An answer that changes nothing leaves the value to its own article.
  if (value === undefined) return { ...kept, from, setting };
  return { ...kept, from, value, article: settledArticle(base.article), setting };
}

const settledArticle = (article: string) => {
  if (article === '未载明') return '章程设定';
  return article.includes('章程设定') ? article : `${article}（章程设定）`;
};

type Cause = { readonly setting: CharterSetting; readonly asked: OpenQuestion };

/** A parameter that has to change along with an answer. */
function link(charter: Charter, path: string, written: unknown, { setting, asked: by }: Cause): Charter {
  const complain = complaints(charter, path);
  const entries = entriesAt(charter, path);
  if (!entries) throw complain(`is no parameter of this charter, but the answer to ${setting.path} changes it`);
  const base = entries[Math.max(0, heldIndex(entries, setting.from))] as Entry<unknown>;
  const asked = base.open ?? base.setting?.asked;
  const settledAs = {
    text: `随“${by.question}”的答复一并设定`,
    reason: setting.reason,
    by: setting.by,
    ...(asked && { asked }),
  };
  return replaceAt(charter, path, insert(entries, answered(base, parse(path, written, complain), setting, settledAs)));
}

/** In its place by day; an answer of the same day is replaced. */
function insert(entries: Dated<unknown>, entry: Entry<unknown>): Dated<unknown> {
  const others = entries.filter(({ from }) => from !== entry.from);
  return [...others, entry].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function entriesAt(charter: Charter, path: string): Dated<unknown> | undefined {
  const found = path.split('.').reduce<unknown>((node, part) => {
    const isGroup = typeof node === 'object' && node !== null && !Array.isArray(node);
    return isGroup && Object.hasOwn(node, part) ? (node as Record<string, unknown>)[part] : undefined;
  }, charter);
  return Array.isArray(found) ? (found as Dated<unknown>) : undefined;
}

function replaceAt<T>(node: T, path: string, entries: Dated<unknown>): T {
  const [head = '', ...rest] = path.split('.');
  const group = node as Record<string, unknown>;
  return {
    ...group,
    [head]: rest.length === 0 ? entries : replaceAt(group[head], rest.join('.'), entries),
  } as T;
}
