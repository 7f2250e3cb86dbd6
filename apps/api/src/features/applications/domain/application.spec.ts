import { describe, expect, it } from '@jest/globals';
import type { ApplicationState } from '@mengwu/contracts';
import { day, instant, unreachableStates } from '@mengwu/kernel';
import { editableFields, mayClosePublicity, maySubmit, mayWithdraw, stateAfter } from './application.rules.ts';
import { type ApplicationEvent, applicationTransitions } from './application.states.ts';
import { identityOf, type ReturnedField } from './application.ts';

const states = Object.keys(applicationTransitions) as ApplicationState[];
const returned = (field: string, isCorrected: boolean): ReturnedField => ({
  id: field,
  field,
  reason: '章不清楚',
  correctedAt: isCorrected ? instant('2026-03-01T00:00:00Z') : null,
});

describe('the states of an application', () => {
  it('[trust 19] are all reached from a draft', () => {
    expect(unreachableStates(applicationTransitions, 'draft')).toEqual([]);
  });

  it('[trust 19] end for good when it is decided', () => {
    for (const state of ['admitted', 'refused', 'withdrawn'] as const) {
      expect(applicationTransitions[state]).toEqual({});
      expect(mayWithdraw({ state })).toEqual({ allowed: false, code: 'application_decided' });
    }
  });

  it('[trust 19] let nobody become a member from a draft or from what was returned', () => {
    const refusedPairs = (['draft', 'returned'] as const).flatMap((state) =>
      (['admit', 'enter-dues', 'enter-resolution', 'refuse'] as ApplicationEvent[]).map((event) =>
        stateAfter(state, event),
      ),
    );
    expect(new Set(refusedPairs)).toEqual(new Set([undefined]));
  });

  it('can be withdrawn until then', () => {
    expect(states.filter((state) => mayWithdraw({ state }).allowed)).toEqual([
      'draft',
      'submitted',
      'returned',
      'publicity',
      'resolution',
      'dues',
    ]);
  });
});

describe('what the applicant may write', () => {
  const all = ['unitName', 'reason', 'stampedForm'];

  it('is everything in a draft', () => expect(editableFields({ state: 'draft' }, all, [])).toEqual(all));

  it('is only what was returned', () =>
    expect(editableFields({ state: 'returned' }, all, [returned('stampedForm', false)])).toEqual(['stampedForm']));

  it('is nothing while others decide', () => expect(editableFields({ state: 'resolution' }, all, [])).toEqual([]));

  it('goes back when each returned item was corrected', () => {
    const one = returned('stampedForm', true);
    expect(maySubmit({ state: 'returned' }, [one, returned('reason', false)])).toEqual({
      allowed: false,
      code: 'returned_items_open',
      params: { count: 1 },
    });
    expect(maySubmit({ state: 'returned' }, [one])).toEqual({ allowed: true });
  });
});

describe('a public notice', () => {
  it('ends after its last day', () => {
    const refusal = { allowed: false, code: 'publicity_running', article: '第十四条', params: { until: '2026-03-08' } };
    expect(mayClosePublicity(day('2026-03-08'), day('2026-03-08'), '第十四条')).toEqual(refusal);
    expect(mayClosePublicity(day('2026-03-08'), day('2026-03-09'), '第十四条')).toEqual({ allowed: true });
  });

  it('[C23] ends when the desk says so where the charter gives no number of days', () => {
    expect(mayClosePublicity(null, day('2026-03-08'), '第十四条')).toEqual({ allowed: true });
  });
});

describe('who applies', () => {
  it('is named by the form', () => {
    expect(identityOf({ unitName: ' 江南大学 ', creditCode: '12100000420000000x' })).toEqual({
      name: '江南大学',
      creditCode: '12100000420000000X',
    });
    expect(identityOf({ personName: '王敏' })).toEqual({ name: '王敏', creditCode: null });
    expect(identityOf({})).toEqual({ name: '', creditCode: null });
  });
});
