import type { ApplicationForm, ApplicationView } from '@mengwu/contracts';
import { stampedPdf } from '../support/factories/stamped-form.ts';
import type { Person, System } from '../support/system/index.ts';
import { answers } from './alliances.ts';

export interface Applicant {
  readonly person: Person;
  readonly alliance: string;
  readonly kind: string;
  readonly unit: string;
  readonly serial: number;
}

export interface Applied extends Applicant {
  readonly application: string;
}

/** A person fills in the form of the charter, screen by screen as the phone does, and hands it in unless it stays a draft. */
export async function apply(applicant: Applicant, staysDraft: boolean): Promise<Applied> {
  const { person, alliance, kind } = applicant;
  const begun = await person.call('POST /alliances/:alliance/applications', { params: { alliance }, body: { kind } });
  const params = { alliance, application: begun.id };
  let latest: ApplicationView = begun;
  const screens = staysDraft ? begun.form.screens.slice(0, 1) : begun.form.screens;
  for (const screen of screens) {
    latest = await person.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: latest.version, fields: await fill(applicant, screen) },
    });
  }
  if (!staysDraft) await submit(person, params, latest.version);
  return { ...applicant, application: begun.id };
}

async function fill(
  applicant: Applicant,
  { fields }: ApplicationForm['screens'][number],
): Promise<Record<string, string>> {
  const { person, alliance, unit, serial } = applicant;
  const known = answers(unit, serial, person);
  const filled: Record<string, string> = {};
  for (const { key, type, options, required } of fields) {
    if (type === 'file' && required) filled[key] = await upload(person, alliance, unit);
    else if (type === 'select') filled[key] = options?.[serial % options.length] ?? '';
    else if (type === 'declaration') filled[key] = 'yes';
    else if (type === 'date') filled[key] = '2026-01-15';
    else if (known[key]) filled[key] = known[key];
  }
  return filled;
}

async function upload(person: Person, alliance: string, unit: string): Promise<string> {
  const file = { alliance, purpose: 'application', name: `${unit}申请表.pdf`, type: 'application/pdf' } as const;
  return (await person.upload({ ...file, bytes: stampedPdf(unit) })).id;
}

function submit(person: Person, params: { alliance: string; application: string }, version: number) {
  return person.call('POST /alliances/:alliance/applications/:application/submit', { params, body: { version } });
}

/** Pays a bill in the mini-program, and asks until the server knows. */
export async function payBill(system: System, person: Person, bill: { alliance: string; bill: string }): Promise<void> {
  const { payment, params } = await person.call('POST /alliances/:alliance/bills/:bill/payments', {
    params: bill,
    body: { client: 'weapp' },
  });
  await system.sandbox.requestPayment(params, { persona: person.persona });
  const paid = await person.call('POST /alliances/:alliance/payments/:payment/confirm', {
    params: { alliance: bill.alliance, payment },
  });
  if (paid.state !== 'paid') throw new Error(`${person.name} paid, and the server says ${paid.state}`);
}
