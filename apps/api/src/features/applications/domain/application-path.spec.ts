import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CharterView, charterOn, loadCharters } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import { eventAfter, stepOf } from './application-path.ts';

const CHARTERS = fileURLToPath(new URL('../../../../../../config/charters', import.meta.url));
const views = new Map<string, CharterView>();

beforeAll(async () => {
  for (const { charter } of await loadCharters(CHARTERS)) views.set(charter.id, charterOn(charter, day('2026-03-01')));
});

function walk(alliance: string, kind: string): string[] {
  const view = views.get(alliance);
  if (!view) throw new Error(alliance);
  const walked: string[] = [];
  let state: 'submitted' | 'publicity' | 'resolution' | 'dues' | 'admitted' = 'submitted';
  while (state !== 'admitted') {
    const { event } = eventAfter(view, kind, state);
    walked.push(event);
    state = event === 'admit' ? 'admitted' : (event.replace('enter-', '') as typeof state);
  }
  return walked;
}

describe('the way to membership', () => {
  it('[D5] of hefd: review, the council, dues', () => {
    expect(walk('hefd', 'unit')).toEqual(['enter-resolution', 'enter-dues', 'admit']);
  });

  it('[A6] [A29] of tocop: the manager reviews, the council decides', () => {
    expect(walk('tocop', 'unit')).toEqual(['enter-resolution', 'admit']);
    expect(walk('tocop', 'individual')).toEqual(['enter-resolution', 'admit']);
  });

  it('[C10] of cner: qualification review, then the public notice', () => {
    expect(walk('cner', 'unit')).toEqual(['enter-publicity', 'admit']);
  });

  it('[E4] of hengshui: the secretariat checks, the council passes', () => {
    expect(walk('hengshui', 'unit')).toEqual(['enter-resolution', 'admit']);
  });

  it('says who acts next, by which article', () => {
    const view = views.get('hefd');
    expect(view && stepOf(view, 'unit', 'resolution')).toMatchObject({ actor: '理事会', article: 'p.4 章程第24条' });
  });
});
