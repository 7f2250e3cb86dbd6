import { dayOf } from '@mengwu/kernel';
import { stampedPdf } from '../support/factories/stamped-form.ts';
import type { Officer, System } from '../support/system/index.ts';
import type { Ending } from './alliances.ts';
import { type Applied, payBill } from './applicant.ts';

type Params = { alliance: string; application: string };
type Act = (officer: Officer, params: Params, applied: Applied) => Promise<unknown>;

/** Endings that one act of the desk, or of the applicant, brings about. */
const short: Partial<Record<Ending, Act>> = {
  draft: async () => undefined,
  review: async () => undefined,
  withdrawn: (_, params, { person }) =>
    person.call('POST /alliances/:alliance/applications/:application/withdraw', { params }),
  refused: (officer, params) =>
    officer.call('POST /alliances/:alliance/desk/applications/:application/refuse', {
      params,
      body: { reason: '不属于章程规定的成员范围，欢迎以其他方式参与联盟活动' },
    }),
  returned: async (officer, params) => {
    const { form } = await officer.call('GET /alliances/:alliance/desk/applications/:application', { params });
    const fields = form.screens.flatMap((screen) => screen.fields);
    const paper = fields.find(({ type, required }) => type === 'file' && required) ?? fields[0];
    const items = [{ field: paper?.key ?? '', reason: '内容或盖章不清晰，请补充后重新提交' }];
    await officer.call('POST /alliances/:alliance/desk/applications/:application/return', { params, body: { items } });
  },
};

/** The desk works on an application until it is where the demo wants it. */
export async function decide(system: System, officer: Officer, applied: Applied, ending: Ending): Promise<void> {
  const { alliance, application } = applied;
  const params = { alliance, application };
  const act = short[ending];
  if (act) return void (await act(officer, params, applied));
  await compareForm(officer, params);
  let at = await officer.call('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} });
  // A body that votes is asked at its next sitting; only before it has its first members its founding paper decides.
  if (at.actions.recordResolution.allowed && ending !== 'resolution') at = await resolve(system, officer, applied);
  if (at.billId && ending === 'member') await payBill(system, applied.person, { alliance, bill: at.billId });
}

/** A sealed form whose scan bears no code that can be read is compared by eye. */
async function compareForm(officer: Officer, params: Params): Promise<void> {
  const { paper } = await officer.call('GET /alliances/:alliance/desk/applications/:application', { params });
  if (!paper?.field || paper.scan === 'none' || paper.scan === 'matched' || paper.scan === 'confirmed') return;
  await officer.call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
    params,
    body: { shortCode: paper.shortCode },
  });
}

async function resolve(system: System, officer: Officer, { alliance, application, unit, serial }: Applied) {
  const paper = {
    alliance,
    purpose: 'resolution',
    name: `关于吸收${unit}的决议.pdf`,
    type: 'application/pdf',
  } as const;
  const file = await officer.upload({ ...paper, bytes: stampedPdf(unit) });
  const decidedOn = dayOf(await system.now());
  const number = `决〔${decidedOn.slice(0, 4)}〕${serial % 1000}号`;
  return officer.call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params: { alliance, application },
    body: { number, decidedOn, outcome: 'approved', file: file.id },
  });
}
