import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AdmissionStep, type CharterView, charterOn, loadCharters } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import { onward, stepOf } from './application-path.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../../../../${path}`, import.meta.url));
const views = new Map<string, CharterView>();

beforeAll(async () => {
  for (const path of ['config/charters', 'tests/support/charters'])
    for (const { charter } of await loadCharters(folder(path)))
      views.set(charter.id, charterOn(charter, day('2026-03-01')));
});

function viewOf(alliance: string): CharterView {
  const view = views.get(alliance);
  if (!view) throw new Error(alliance);
  return view;
}

/** The keys in the order in which an application meets them, and what follows its admission. */
function walk(view: CharterView, kind: string): { keys: string[]; after: string[] } {
  const keys: string[] = [];
  let at: string | null = null;
  for (;;) {
    const { next, after } = onward(view, kind, at);
    if (!next) return { keys, after: after.map(({ key }) => key) };
    keys.push(next.key);
    at = next.key;
  }
}

const withPath = (steps: [string, AdmissionStep['kind']][], memberAfter: string): CharterView => {
  const view = viewOf('fifth');
  const step = ([key, kind]: [string, AdmissionStep['kind']]): AdmissionStep => ({
    ...{ key, kind, title: key, actor: '秘书处', next: '办理', article: '第一条', expectedDays: null },
    ...(kind === 'resolution' && { body: 'panel', manner: 'vote' as const }),
  });
  return {
    ...view,
    admission: {
      ...view.admission,
      path: { ...view.admission.path, value: steps.map(step) },
      memberAfter: { ...view.admission.memberAfter, value: memberAfter },
    },
  };
};

describe('the way to membership', () => {
  it('[D5] of hefd: review, the council, dues', () => {
    expect(walk(viewOf('hefd'), 'unit')).toEqual({ keys: ['review', 'resolution', 'dues'], after: [] });
    expect(stepOf(viewOf('hefd'), 'unit', 'resolution')).toMatchObject({
      actor: '理事会',
      manner: 'filing',
      article: 'p.4 章程第24条',
    });
  });

  it('[A6] [A9] [A11] of tocop: the manager reviews, the council decides, the certificate follows', () => {
    for (const kind of ['unit', 'individual'])
      expect(walk(viewOf('tocop'), kind)).toEqual({ keys: ['review', 'resolution'], after: ['certificate'] });
  });

  it('[A29] of tocop as the secretariat can settle it: the manager alone, or the council alone', () => {
    const alone = (kind: AdmissionStep['kind']) =>
      walk(
        withPath(
          [
            ['decides', kind],
            ['certificate', 'certificate'],
          ],
          'decides',
        ),
        'unit',
      );
    expect([alone('review'), alone('resolution')]).toEqual([
      { keys: ['decides'], after: ['certificate'] },
      { keys: ['decides'], after: ['certificate'] },
    ]);
  });

  it('[C10] of cner: qualification review, the public notice, then the list', () => {
    expect(walk(viewOf('cner'), 'unit')).toEqual({ keys: ['review', 'publicity'], after: ['list'] });
  });

  it('[E4] of hengshui: the secretariat checks, the council passes by a vote', () => {
    expect(walk(viewOf('hengshui'), 'unit')).toEqual({ keys: ['review', 'resolution'], after: [] });
    expect(stepOf(viewOf('hengshui'), 'unit', 'resolution')?.manner).toBe('vote');
  });

  it('of an alliance that nobody wrote code for: a kind comes twice, a notice comes first', () => {
    expect(walk(viewOf('fifth'), 'unit')).toEqual({
      keys: ['firstNotice', 'review', 'panel', 'secondNotice'],
      after: ['certificate', 'list'],
    });
  });

  it('waits for the certificate where that makes a member, and lets the bill follow a membership', () => {
    const certified = withPath(
      [
        ['review', 'review'],
        ['certificate', 'certificate'],
        ['dues', 'dues'],
      ],
      'certificate',
    );
    expect(walk(certified, 'unit')).toEqual({ keys: ['review'], after: ['certificate', 'dues'] });
  });

  it('passes by what nobody decides before the member is one', () => {
    const listed = withPath(
      [
        ['list', 'list'],
        ['panel', 'resolution'],
      ],
      'panel',
    );
    expect(walk(listed, 'unit')).toEqual({ keys: ['panel'], after: ['list'] });
  });
});
