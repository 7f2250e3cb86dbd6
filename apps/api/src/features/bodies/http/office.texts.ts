import type { CandidateState, MandateEnd, PlaceSource, PlaceState, WaiverKind, WaiverState } from '@mengwu/contracts';

export const candidateStateTexts: Record<CandidateState, string> = {
  open: '候选',
  elected: '已当选就任',
  withdrawn: '已退出候选',
};

export const waiverKindTexts: Record<WaiverKind, string> = { age: '超龄任职', term: '延长任期' };

export const waiverStateTexts: Record<WaiverState, string> = {
  asked: '已申请',
  voted: '表决通过，待批准',
  approved: '已批准',
  refused: '未通过',
  dropped: '已撤回',
};

export const placeStateTexts: Record<PlaceState, string> = {
  coming: '待就任',
  sitting: '在任',
  heldOver: '超期留任',
  ended: '已结束',
};

export const sourceTexts: Record<PlaceSource, string> = {
  founding: '首批登记',
  election: '选举产生',
  appointment: '委派或聘任',
  register: '成员名册',
};

export const endTexts: Record<MandateEnd, string> = {
  succeeded: '换届',
  resigned: '辞任',
  removed: '罢免',
  left: '所在单位离开联盟',
  lostCouncil: '不再是理事',
  termEnded: '任期届满',
};

/** Why a person began to exercise a place. */
export const personReasonTexts: Record<string, string> = {
  first: '开始履职',
  representative: '单位更换代表',
  unit: '单位另派人员',
  claimed: '本人绑定手机',
};
