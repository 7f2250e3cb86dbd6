import type { MotionChoice, MotionKind, RouteRequest } from '@mengwu/contracts';
import type { Governed } from '../../support/governance/governed.ts';

type NewMotion = RouteRequest<'POST /alliances/:alliance/desk/motions'>['body'];
export type Subject = MotionChoice['subjects'][number];

/** What the charter lets each body decide, and about whom. */
export async function choices({ officer, alliance }: Governed): Promise<MotionChoice[]> {
  return (await officer.call('GET /alliances/:alliance/desk/motion-choices', { params: { alliance } })).items;
}

/** The desk writes a motion; answers its id. */
export async function put(
  { officer, alliance }: Governed,
  {
    body,
    kind,
    title,
    text = `${title}，提请审议表决。`,
  }: Pick<NewMotion, 'body' | 'kind' | 'title'> & Partial<Pick<NewMotion, 'text'>>,
  subject?: Subject,
): Promise<string> {
  const about = subject && {
    ...{ ref: subject.ref, id: subject.id },
    ...(subject.office !== null && { office: subject.office }),
    ...(subject.body !== null && { body: subject.body }),
  };
  const { id } = await officer.call('POST /alliances/:alliance/desk/motions', {
    params: { alliance },
    body: { body, kind, title, text, papers: [], ...(about && { about }) },
  });
  return id;
}

const RARE: readonly MotionKind[] = ['amendment', 'dissolution', 'adjourn-date'];

/** What a body may be asked any year: about nobody, and not what another page of the desk makes. */
export async function freeKinds(life: Governed, body: string): Promise<MotionKind[]> {
  return (await choices(life))
    .filter((choice) => choice.body === body && !choice.isMadeElsewhere && !choice.needsSubject && !choice.needsOffice)
    .map(({ kind }) => kind)
    .filter((kind) => !RARE.includes(kind));
}

export const TITLES: Partial<Record<MotionKind, string>> = {
  report: '审议年度工作报告',
  plan: '审议年度工作计划',
  rules: '制定内部管理制度',
  other: '关于开展联盟年度活动的决定',
};
