import type { CharterAnswer } from '@mengwu/contracts';
import type { Chamber } from './chamber.ts';

export interface Answer {
  readonly path: string;
  readonly answer: CharterAnswer;
  readonly reason: string;
}

export const share = (numerator: number, denominator: number): CharterAnswer => ({
  kind: 'fraction',
  numerator,
  denominator,
});
export const choice = (text: string): CharterAnswer => ({ kind: 'choice', choice: text });
export const count = (number: number): CharterAnswer => ({ kind: 'number', number });

/** The secretariat answers what the founding document leaves open; the answers hold from the next day. */
export async function settle({ officer, alliance }: Chamber, answers: readonly Answer[]): Promise<void> {
  for (const { path, answer, reason } of answers) {
    await officer.call('POST /alliances/:alliance/desk/charter/settings', {
      params: { alliance },
      body: { path, answer, reason, revision: 0 },
    });
  }
}
