import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Charter,
  type CharterSetting,
  type CharterView,
  charterOn,
  openQuestions,
  parseCharter,
  withSettings,
} from '@mengwu/charter';
import type { CharterAnswer } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { root } from '../../config/commands/lib/paths.mjs';

/** The charter's file and the answers given to its questions: what the system should go by, read beside it. */
export class KnownCharter {
  private readonly file: Charter;
  private readonly settings: CharterSetting[] = [];

  constructor(alliance: string) {
    const name = `${alliance}.yaml`;
    this.file = parseCharter(readFileSync(join(root, 'config/charters', name), 'utf8'), name);
  }

  settle(setting: CharterSetting): void {
    this.settings.push(setting);
  }

  on(day: Day): CharterView {
    const inForce = this.settings.filter(({ from }) => from <= day);
    return charterOn(withSettings(this.file, inForce), day);
  }

  /** Questions without a value that an alliance cannot live without, each with the answer that it gives here. */
  questionsToAnswer(): { path: string; answer: CharterAnswer }[] {
    const needed =
      /quorum|majority|publicityDays|^withdrawal\.|^offices\.(termYears|maxTerms|ownWaiver)|^expulsion\.path|^amendment$|termYears$|^dues\.dueDays/;
    return openQuestions(this.file)
      .filter(({ path, isSet, answer }) => !isSet && needed.test(path) && !answer.isRecordOnly)
      .map(({ path, answer }) => ({ path, answer: answerTo(path, answer.kind, answer.choices[0]?.text ?? '') }));
  }
}

const NUMBERS: Readonly<Record<string, number>> = { publicityDays: 7, noticeMonths: 1, maxTerms: 2, dueDays: 30 };

function answerTo(path: string, kind: CharterAnswer['kind'], first: string): CharterAnswer {
  const last = path.split('.').at(-1) ?? '';
  switch (kind) {
    case 'choice':
      return { kind, choice: first };
    case 'fraction':
      return { kind, numerator: last === 'quorum' ? 1 : 2, denominator: last === 'quorum' ? 2 : 3 };
    case 'number':
      return { kind, number: NUMBERS[last] ?? 4 };
    case 'day':
      return { kind, day: '2030-01-01' };
    case 'text':
      return { kind, text: '由秘书处按联盟惯例办理' };
  }
}
