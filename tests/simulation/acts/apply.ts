import type { ApplicationView } from '@mengwu/contracts';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import { answersTo } from '../../support/trust/unit.ts';
import type { Life } from '../life.ts';
import type { Household } from '../people.ts';

/** Fills in the charter's form and hands it in; answers the application's id. */
export async function apply(life: Life, household: Household): Promise<string> {
  const { alliance } = life;
  const { contact, kind } = household;
  await contact.signIn();
  const begun = await contact.call('POST /alliances/:alliance/applications', { params: { alliance }, body: { kind } });
  const params = { alliance, application: begun.id };
  const saved = await contact.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: { version: begun.version, fields: await fieldsOf(life, household, begun) },
  });
  await contact.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: saved.version },
  });
  return begun.id;
}

async function uploadForm({ alliance }: Pick<Life, 'alliance'>, { serial, name, contact }: Household): Promise<string> {
  const file = { alliance, purpose: 'application', name: `申请材料-${serial}.pdf`, type: 'application/pdf' } as const;
  return (await contact.upload({ ...file, bytes: stampedPdf(name) })).id;
}

async function fieldsOf(life: Life, household: Household, { form }: ApplicationView) {
  const { serial, name, creditCode, contact } = household;
  const file = await uploadForm(life, household);
  const known: Record<string, string> = {
    unitName: name,
    creditCode,
    personName: contact.name,
    contactName: contact.name,
  };
  const asked = form.screens.flatMap(({ fields }) => fields.map(({ key }) => key));
  const answers = answersTo(form, serial, file);
  return { ...answers, ...Object.fromEntries(asked.flatMap((key) => (known[key] ? [[key, known[key]]] : []))) };
}

/** The desk sends one item back; the applicant corrects it and hands in again. */
export async function returnAndCorrect({ alliance, officer }: Life, household: Household, application: string) {
  const params = { alliance, application };
  const { form } = await officer.call('GET /alliances/:alliance/desk/applications/:application', { params });
  const fields = form.screens.flatMap((screen) => screen.fields);
  const field = fields.find(({ type }) => type === 'textarea');
  if (!field) return;
  await officer.call('POST /alliances/:alliance/desk/applications/:application/return', {
    params,
    body: { items: [{ field: field.key, reason: '内容不够具体，请补充' }] },
  });
  const { contact } = household;
  const returned = await contact.call('GET /alliances/:alliance/applications/:application', { params });
  // What was changed has to be sealed anew, where the charter wants a seal.
  const open = fields.filter(({ key }) => returned.editableFields.includes(key));
  const sealed = open.filter(({ type }) => type === 'file');
  const file = sealed.length > 0 ? await uploadForm({ alliance }, household) : '';
  const saved = await contact.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: {
      version: returned.version,
      fields: {
        ...Object.fromEntries(sealed.map(({ key }) => [key, file])),
        [field.key]: `第${household.serial}号单位补充后的说明`,
      },
    },
  });
  await contact.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: saved.version },
  });
}

export async function refuse({ alliance, officer }: Life, application: string): Promise<void> {
  await officer.call('POST /alliances/:alliance/desk/applications/:application/refuse', {
    params: { alliance, application },
    body: { reason: '不属于章程规定的成员范围' },
  });
}
