import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi, type TestCaller } from '../../platform/testing/index.ts';
import { ApplicationsModule } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
export const UNIVERSITY = {
  unitName: '云梦大学',
  creditCode: '91350100M000100Y43',
  unitKind: '地方院校',
  departmentName: '教师发展中心',
  address: '云梦市书院路 1 号',
  introduction: '一所地方综合性大学。',
  representativeName: '周明远',
  representativeTitle: '主任',
  representativePhone: '13900000001',
  representativeEmail: 'zhou@yunmeng.example',
  contactName: '林若溪',
  contactTitle: '项目主管',
  contactPhone: '13900000002',
  contactEmail: 'lin@yunmeng.example',
  reason: '希望与同行共建教师发展标准。',
};

/** Set before each test. */
export let api: TestApi;
export let contact: string;
let officer: string;

const ALLIANCES: readonly string[] = ['hefd', 'cner', 'tocop', 'hengshui'];

interface Bench {
  readonly alliances?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Boots the room for the specs of a file, with a contact and an officer of every alliance. */
export function openBench({ alliances = ALLIANCES, env }: Bench = {}): void {
  beforeAll(async () => {
    api = await createTestApi({ rooms: [ApplicationsModule], ...(env && { env }) });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.reset();
    await api.travelTo('2026-03-02T01:00:00Z');
    contact = await person('13900000002');
    officer = await person('13900000009');
    for (const alliance of alliances) api.people.grant(officer, 'officer', { alliance });
  });
}

export async function person(phone: string): Promise<string> {
  const id = newId();
  await api.database.withSession((session) =>
    session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, ?, ?)', [
      id,
      '',
      phone,
      api.clock.now(),
    ]),
  );
  return id;
}

export async function upload(caller: TestCaller, alliance: string, purpose: string): Promise<string> {
  const route = `POST /alliances/:alliance/files?purpose=${purpose}`;
  const { status, body } = await caller.upload(
    route as never,
    { alliance },
    { bytes: PDF, name: '报名表.pdf', type: 'application/pdf' },
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

export async function draft(who: string, fields: Record<string, string>, alliance = 'hefd', kind = 'unit') {
  const caller = api.as(who);
  const begun = await caller.call('POST /alliances/:alliance/applications', { params: { alliance }, body: { kind } });
  const params = { alliance, application: begun.id };
  const saved = await caller.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: { version: begun.version, fields },
  });
  return { caller, params, saved };
}

export async function submitted(fields: Record<string, string> = UNIVERSITY, who = contact) {
  const stampedForm = await upload(api.as(who), 'hefd', 'application');
  const { caller, params, saved } = await draft(who, { ...fields, stampedForm });
  const application = await caller.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: saved.version },
  });
  return { caller, params, application };
}

/** Applies as a teacher where the charter admits persons. */
export async function asTeacher(who: string) {
  const { caller, params, saved } = await draft(who, {}, 'tocop', 'individual');
  const declared = saved.form.screens.flatMap(({ fields }) => fields.filter(({ type }) => type === 'declaration'));
  const signed = await caller.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: {
      version: saved.version,
      fields: {
        personName: '张伟',
        contactPhone: '13900000004',
        contactEmail: 'zhang@yunmeng.example',
        evidence: '主持校级教学改革项目。',
        qualification: '大学教师',
        ...Object.fromEntries(declared.map(({ key }) => [key, 'yes'])),
      },
    },
  });
  return caller.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: signed.version },
  });
}

export const desk = () => api.as(officer);

/** The desk compares the number on a paper whose code cannot be read. */
export async function confirm(params: { alliance: string; application: string }): Promise<void> {
  const { paper } = await desk().call('GET /alliances/:alliance/desk/applications/:application', { params });
  if (paper?.scan !== 'unread') return;
  await desk().call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
    params,
    body: { shortCode: paper.shortCode },
  });
}

export async function pass(params: { alliance: string; application: string }) {
  await confirm(params);
  return desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} });
}

export async function resolve(
  params: { alliance: string; application: string },
  outcome: 'approved' | 'refused' = 'approved',
) {
  const file = await upload(desk(), params.alliance, 'resolution');
  return desk().call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params,
    body: { number: '理〔2026〕1号', decidedOn: '2026-03-01', outcome, file },
  });
}
