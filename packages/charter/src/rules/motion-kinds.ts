import type { CharterView } from '../charter-on.ts';
import type { ChainLink } from '../schema/chain.ts';
import { MOTION_KINDS, type MotionKind } from '../schema/motion-kinds.ts';

export const MOTION_LABELS: Readonly<Record<MotionKind, string>> = {
  admission: '吸收成员',
  expulsion: '除名',
  withdrawal: '退出联盟',
  election: '选举任职人员',
  removal: '罢免任职人员',
  waiver: '超龄任职或延长任期',
  appointment: '聘任',
  amendment: '修改章程',
  dissolution: '终止联盟',
  report: '审议报告',
  plan: '工作计划',
  rules: '规章制度',
  'adjourn-date': '提前或推迟会议',
  other: '其他事项',
};

export type DecidableKind = { readonly kind: MotionKind; readonly label: string; readonly article: string };

/** What a body may decide [A16][E12][C13][D2], each kind with the clauses that give the power. */
export function motionKinds(view: CharterView, body: string): DecidableKind[] {
  const given = [...clausePowers(view, body), ...chainPowers(view, body)];
  return MOTION_KINDS.flatMap((kind) => {
    const articles = [
      ...new Set(given.filter((one) => one.kind === kind).flatMap(({ article }) => article.split('、'))),
    ];
    return articles.length === 0 ? [] : [{ kind, label: MOTION_LABELS[kind], article: articles.join('、') }];
  });
}

type Power = { readonly kind: MotionKind; readonly article: string };

function clausePowers({ bodies }: CharterView, body: string): Power[] {
  const powers = Object.hasOwn(bodies, body) ? bodies[body]?.powers?.value : undefined;
  return (powers ?? []).flatMap(({ decides = [], article }) => decides.map((kind) => ({ kind, article })));
}

/** A chain or a path that names the body gives it the power as well. */
function chainPowers(view: CharterView, body: string): Power[] {
  const { offices, amendment, dissolution, expulsion, withdrawal, admission } = view;
  const inChain = (kind: MotionKind, chain: readonly ChainLink[] | null | undefined) =>
    (chain ?? []).filter((link) => link.body === body && isBallot(link)).map(({ article }) => ({ kind, article }));
  const admits = admission.path.value.filter((step) => step.body === body && step.manner === 'vote');
  const releases = withdrawal.approver.value === body && withdrawal.manner?.value === 'vote';
  return [
    ...admits.map(({ article }) => ({ kind: 'admission' as const, article })),
    ...(releases ? [{ kind: 'withdrawal' as const, article: withdrawal.approver.article }] : []),
    ...inChain('expulsion', expulsion?.path.value),
    ...inChain('waiver', offices?.overAgePath?.value),
    ...inChain('amendment', amendment.value),
    ...inChain('dissolution', dissolution?.value),
  ];
}

/** The acts that a body performs by a ballot. */
export const isBallot = ({ act }: ChainLink) => act === 'vote' || act === 'propose';
