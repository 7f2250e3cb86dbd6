import type { DeskApplication } from '@mengwu/contracts';
import { addDays, day } from '@mengwu/kernel';
import { paperOf } from '../../support/governance/papers.ts';
import { payBill } from '../../support/trust/unit.ts';
import type { Life } from '../life.ts';
import type { Household } from '../people.ts';

/** How a body decides on the motion of an application; at the founding there is none that could. */
export type VoteOn = (motion: string) => Promise<void>;

interface Way {
  readonly voteOn: VoteOn | undefined;
  readonly isObjected?: boolean;
}

/** Walks an application along its charter, whatever the steps are, until it is decided. */
export async function walk(life: Life, household: Household, application: string, way: Way): Promise<DeskApplication> {
  for (let steps = 0; steps < 12; steps += 1) {
    const at = await look(life, application);
    if (at.state !== 'underway') return noteMember(life, household, at);
    await step(life, household, at, way);
  }
  throw new Error(`${household.name} walks in a circle`);
}

const look = ({ officer, alliance }: Life, application: string): Promise<DeskApplication> =>
  officer.call('GET /alliances/:alliance/desk/applications/:application', { params: { alliance, application } });

async function step(
  life: Life,
  household: Household,
  at: DeskApplication,
  { voteOn, isObjected = false }: Way,
): Promise<void> {
  const { officer, alliance, system } = life;
  const params = { alliance, application: at.id };
  switch (at.step?.kind) {
    case 'review':
      await compareForm(life, at);
      await officer.call('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} });
      return;
    case 'publicity':
      return untilNoticeEnds(life, household, at, isObjected);
    case 'resolution':
      return voteOn && at.motionId !== null ? voteOn(at.motionId) : fileResolution(life, at);
    case 'dues':
      if (at.billId === null) throw new Error(`${at.name} owes nothing that could be paid`);
      await household.contact.signIn();
      await payBill(system, household.contact, alliance, at.billId);
      return;
    default:
      // Certificates and lists follow by themselves.
      await system.settle();
  }
}

/** A sealed form whose scan bears no code that can be read is compared by eye. */
async function compareForm({ officer, alliance }: Life, { id, paper }: DeskApplication): Promise<void> {
  if (!paper?.field || paper.scan === 'none' || paper.scan === 'matched' || paper.scan === 'confirmed') return;
  await officer.call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
    params: { alliance, application: id },
    body: { shortCode: paper.shortCode },
  });
}

/** The notice runs; a member may object, and the desk answers before it can end. */
async function untilNoticeEnds(
  life: Life,
  applicant: Household,
  at: DeskApplication,
  isObjected: boolean,
): Promise<void> {
  const { publicity } = at;
  if (!publicity) throw new Error(`${at.name} has no public notice`);
  const objector = life.households.find(({ memberId, serial }) => memberId !== null && serial !== applicant.serial);
  if (isObjected && objector && publicity.openObjections === 0) await object(life, objector, publicity.id);
  await life.travelTo(addDays(day(publicity.endsOn), 1));
}

async function object({ alliance, officer, chance }: Life, { contact }: Household, publicity: string): Promise<void> {
  await contact.signIn();
  const params = { alliance, publicity };
  const view = await contact.call('GET /alliances/:alliance/publicities/:publicity', { params });
  if (!view.actions.object.allowed) return;
  const objected = await contact.call('POST /alliances/:alliance/publicities/:publicity/objections', {
    params,
    body: { reason: '该单位的材料与实际情况不符', files: [] },
  });
  await officer.call('POST /alliances/:alliance/desk/objections/:objection/resolve', {
    params: { alliance, objection: objected.ownObjection?.id ?? '' },
    body: { outcome: chance.percent(40) ? 'sustained' : 'dismissed', answer: '秘书处已核实并书面答复' },
  });
}

/** The body's paper is filed where the charter asks for no vote here; and at the founding, when nobody can vote yet. */
async function fileResolution(life: Life, { id, name }: DeskApplication): Promise<void> {
  const decidedOn = await life.today();
  await life.officer.call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params: { alliance: life.alliance, application: id },
    body: {
      number: `决〔${decidedOn.slice(0, 4)}〕${id.slice(-6)}`,
      decidedOn,
      outcome: 'approved',
      file: await paperOf(life, `关于吸收${name}的决定`),
    },
  });
}

async function noteMember(
  { books, alliance }: Life,
  household: Household,
  at: DeskApplication,
): Promise<DeskApplication> {
  if (at.state === 'admitted') {
    const [row] = await books.rows<{ id: string }>(
      'SELECT member_id AS id FROM applications WHERE alliance_id = ? AND id = ?',
      [alliance, at.id],
    );
    household.memberId = row?.id ?? null;
  }
  return at;
}
