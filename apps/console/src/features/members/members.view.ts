import type { CharterDesk, MemberState } from '@mengwu/contracts';
import { dayText } from '../../ui/dates.ts';

export const memberStates = {
  active: '正式成员',
  withdrawn: '已退出',
  expelled: '已除名',
  lapsed: '视为退出',
} as const satisfies Record<MemberState, string>;

/** Under which charter a member was admitted, in words: a version's own mark means nothing to a person. */
export function charterVersionText(
  version: string,
  inForce: Pick<CharterDesk, 'version' | 'inForceSince'> | undefined,
): string {
  if (!inForce) return '正在核对…';
  return version === inForce.version ? `现行章程（自${dayText(inForce.inForceSince)}起施行）` : '入会时的旧版章程';
}
