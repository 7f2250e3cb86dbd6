import type { DepartureState, DeskDeparture } from '@mengwu/contracts';

/** What the list filters by: nobody looks for one state among thirteen. */
export const departureFilters = { open: '办理中', closed: '已办结' } as const;

/** The tone of a state, in the words that the tags know. */
export function departureTone(state: DepartureState): string {
  switch (state) {
    case 'left':
      return 'expelled';
    case 'stays':
    case 'takenBack':
    case 'dropped':
      return 'closed';
    case 'moot':
      return 'plain';
    case 'leaving':
    case 'reply':
      return 'open';
    default:
      return 'submitted';
  }
}

/** The acts that belong to a departure's track, in the order in which they come. */
export function actsOf({ track, state, manner }: Pick<DeskDeparture, 'track' | 'state' | 'manner'>): DeskActName[] {
  if (CLOSED.includes(state)) return [];
  if (track === 'expulsion') return EXPULSION_ACTS[state] ?? [];
  if (track === 'lapse') return state === 'confirmation' ? [manner === 'vote' ? 'propose' : 'file', 'revive'] : [];
  if (state !== 'approval') return [];
  if (manner === 'vote') return ['propose'];
  return manner === 'filing' ? ['file'] : ['approve', 'refuse'];
}

export type DeskActName = keyof DeskDeparture['actions'];

const CLOSED: readonly DepartureState[] = ['left', 'stays', 'takenBack', 'dropped', 'moot'];
const EXPULSION_ACTS: Partial<Record<DepartureState, DeskActName[]>> = {
  dossier: ['submit', 'edit', 'drop'],
  verification: ['verify', 'sendBack', 'drop'],
  notice: ['notify', 'drop'],
  reply: ['propose', 'drop'],
  vote: ['propose', 'drop'],
};

export const actLabels: Record<DeskActName, string> = {
  edit: '修改案卷',
  submit: '提交案卷',
  verify: '核实属实',
  sendBack: '退回案卷',
  notify: '告知成员',
  propose: '提请表决',
  approve: '批准退出',
  refuse: '不批准',
  file: '登记批准文件',
  revive: '不作退出处理',
  drop: '终止办理',
};

/** The one act that leads on; the others stand back. */
export const isMain = (act: DeskActName): boolean =>
  ['submit', 'verify', 'notify', 'propose', 'approve', 'file'].includes(act);

/** Acts that undo or end something. */
export const isGrave = (act: DeskActName): boolean => ['drop', 'refuse'].includes(act);
