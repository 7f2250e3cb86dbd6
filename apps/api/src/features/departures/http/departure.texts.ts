import type { DepartureState, DepartureTrack } from '@mengwu/contracts';
import type { ActorRole } from '../domain/departure.states.ts';
import type { Move } from '../domain/departure.ts';

export const trackTexts: Record<DepartureTrack, string> = {
  withdrawal: '退出',
  expulsion: '除名',
  lapse: '视为自动退出',
};

export const stateTexts: Record<DepartureState, string> = {
  approval: '待批准',
  leaving: '已定，未到期',
  dossier: '建立案卷',
  verification: '待核实',
  notice: '待告知成员',
  reply: '申辩期',
  vote: '提请表决',
  confirmation: '待确认',
  left: '已离开',
  stays: '仍为成员',
  takenBack: '已撤回',
  dropped: '已终止',
  moot: '已因其他原因离开',
};

export const moveTexts: Record<Move['event'], string> = {
  open: '提出',
  approve: '批准退出',
  refuse: '不批准退出',
  takeBack: '成员撤回退出',
  leave: '退出生效',
  edit: '修改案卷',
  submit: '提交核实',
  skipVerification: '案卷完成',
  verify: '核实属实',
  sendBack: '核实退回',
  notify: '告知成员，开始申辩期',
  reply: '成员申辩',
  propose: '提请表决',
  expel: '表决通过，予以除名',
  acquit: '表决未通过，不予除名',
  drop: '终止办理',
  confirm: '确认视为自动退出',
  revive: '已履行义务，不作退出处理',
  overtake: '成员已离开，不再办理',
};

export const openTexts: Record<DepartureTrack, string> = {
  withdrawal: '书面提出退出',
  expulsion: '建立除名案卷',
  lapse: '连续不履行义务期满',
};

export const roleTexts: Record<ActorRole, string> = {
  speaker: '成员',
  colleague: '成员',
  officer: '秘书处',
  second: '秘书处',
  body: '议事机构',
  system: '系统',
};

/** The words of a departure's history. */
export const departureWords = {
  actions: {
    ...Object.fromEntries(Object.entries(moveTexts).map(([event, text]) => [`departure.${event}`, text])),
    'departure.warned': '提醒：将达到不履行义务期限',
  },
  fields: {
    state: '状态',
    track: '类别',
    lastDay: '最后一天',
    replyUntil: '申辩截止',
    decision: '决定',
    reapplyFrom: '可再次申请之日',
    warnsOf: '期限届满之日',
    days: '提前天数',
  },
  values: { state: stateTexts, track: trackTexts },
};

/** What the desk has to do about a departure that waits for it. */
export function workOf({ track, state }: { track: DepartureTrack; state: DepartureState }): string {
  const texts: Partial<Record<DepartureState, string>> = {
    approval: '办理退出申请',
    dossier: '完成除名案卷并提交',
    verification: '核实除名案卷（须由另一位工作人员）',
    notice: '告知成员并给出申辩期',
    reply: '申辩期满后提请表决',
    vote: '安排表决除名议案',
    confirmation: '提请确认视为自动退出',
  };
  return texts[state] ?? `办理${trackTexts[track]}`;
}
