import type { CharterSetting as CharterSettingView, SettingState } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { type CharterSetting, isBeforeItHolds, settingsOn } from '../domain/charter-setting.ts';
import type { Question } from '../domain/settle.ts';

export const settingStateTexts: Readonly<Record<SettingState, string>> = {
  coming: '尚未生效',
  holds: '现行',
  replaced: '已被新设定取代',
  revoked: '已撤回',
};

interface Around {
  /** Undefined when the charter does not ask it any more. */
  readonly question: Pick<Question, 'subject' | 'question' | 'article'> | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** All answers of the alliance. */
  readonly known: readonly CharterSetting[];
  readonly now: Instant;
}

export function presentSetting(setting: CharterSetting, around: Around): CharterSettingView {
  const { id, path, words, reason, officerId, madeAt, holdsFrom, revokedAt, revokedBy, revokeReason } = setting;
  const { question, names, now } = around;
  const state = stateOf(setting, around);
  return {
    ...{ id, path, setTo: words, reason, madeAt, holdsFrom, state },
    subject: question?.subject ?? '章程',
    question: question?.question ?? '这个问题已不在章程中',
    article: question?.article ?? '',
    officerName: names.get(officerId) ?? null,
    stateText: settingStateTexts[state],
    revoked:
      revokedAt === null
        ? null
        : { at: revokedAt, by: (revokedBy && names.get(revokedBy)) ?? null, reason: revokeReason ?? '' },
    canRevoke: revokedAt === null && isBeforeItHolds(setting, now),
  };
}

function stateOf(setting: CharterSetting, { known, now }: Around): SettingState {
  if (setting.revokedAt !== null) return 'revoked';
  const isLatest = (on: ReturnType<typeof dayOf>) => settingsOn(known, on).some(({ id }) => id === setting.id);
  if (dayOf(now) < setting.holdsFrom) return isLatest(setting.holdsFrom) ? 'coming' : 'replaced';
  return isLatest(dayOf(now)) ? 'holds' : 'replaced';
}
