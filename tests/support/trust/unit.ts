import type { ApplicationFields, ApplicationView, DeskApplication } from '@mengwu/contracts';
import { creditCode } from '../factories/credit-code.ts';
import { personName, phoneNumber, universityName } from '../factories/names.ts';
import { stampedPdf } from '../factories/stamped-form.ts';
import type { Officer, Person, System } from '../system/index.ts';
import { waitFor } from '../system/index.ts';

export interface Unit {
  readonly alliance: string;
  readonly contact: Person;
  readonly name: string;
  readonly applicationId: string;
  /** The application form's scan. */
  readonly fileId: string;
  readonly memberId: string;
  readonly billId: string | null;
}

/** Somebody whom WeChat and the system know, with her phone number shared. */
export async function newPerson(system: System, persona: string, serial: number): Promise<Person> {
  const person = await system.signIn({ persona, name: personName(serial), phone: phoneNumber(serial) });
  await person.sharePhone();
  return person;
}

/** Everything that a form asks for, plausibly; `serial` tells one unit from another. */
export function answersTo(form: ApplicationView['form'], serial: number, file: string): ApplicationFields {
  const known: Record<string, string> = {
    unitName: `${universityName(serial)}${serial}`,
    creditCode: creditCode(serial),
    representativeName: personName(serial + 500),
    representativePhone: phoneNumber(serial + 50_000),
    contactName: personName(serial),
    contactPhone: phoneNumber(serial),
  };
  const answers: Record<string, string> = {};
  for (const { key, type, options } of form.screens.flatMap(({ fields }) => fields)) {
    const byType: Record<string, string> = {
      email: `unit${serial}@example.edu.cn`,
      phone: phoneNumber(serial + 90_000),
      date: '2020-09-01',
      number: '12',
      file,
      declaration: 'yes',
      select: options?.[0] ?? '',
      creditCode: creditCode(serial),
    };
    answers[key] = known[key] ?? byType[type] ?? `第${serial}号单位填写的内容`;
  }
  return answers;
}

/** An application filled in and not yet submitted. */
export async function draftApplication(
  person: Person,
  alliance: string,
  serial: number,
): Promise<{ application: ApplicationView; fileId: string }> {
  const params = { alliance };
  const draft = await person.call('POST /alliances/:alliance/applications', { params, body: { kind: 'unit' } });
  const bytes = stampedPdf(`${universityName(serial)}${serial}`);
  const name = `报名表-${serial}.pdf`;
  const { id: fileId } = await person.upload({
    alliance,
    purpose: 'application',
    name,
    bytes,
    type: 'application/pdf',
  });
  const application = await person.call('PATCH /alliances/:alliance/applications/:application', {
    params: { alliance, application: draft.id },
    body: { version: draft.version, fields: answersTo(draft.form, serial, fileId) },
  });
  return { application, fileId };
}

export async function submitApplication(
  person: Person,
  alliance: string,
  serial: number,
): Promise<{ id: string; fileId: string }> {
  const { application, fileId } = await draftApplication(person, alliance, serial);
  await person.call('POST /alliances/:alliance/applications/:application/submit', {
    params: { alliance, application: application.id },
    body: { version: application.version },
  });
  return { id: application.id, fileId };
}

export async function uploadResolution(officer: Officer, serial: number): Promise<string> {
  const bytes = stampedPdf(`决议${serial}`);
  const file = { alliance: officer.alliance, purpose: 'resolution', name: `决议-${serial}.pdf`, bytes } as const;
  return (await officer.upload({ ...file, type: 'application/pdf' })).id;
}

/** Compares the number on the sealed paper where its code cannot be read, and passes the review. */
export async function passReview(officer: Officer, application: string): Promise<DeskApplication> {
  const params = { alliance: officer.alliance, application };
  const { paper } = await officer.call('GET /alliances/:alliance/desk/applications/:application', { params });
  if (paper?.scan === 'unread') {
    await officer.call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
      params,
      body: { shortCode: paper.shortCode },
    });
  }
  return officer.call('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} });
}

/** Walks an application along its charter up to membership or, where membership waits for money, up to the bill. */
export async function approve(system: System, officer: Officer, application: string, serial: number): Promise<void> {
  const params = { alliance: officer.alliance, application };
  await passReview(officer, application);
  await officer.call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params,
    body: {
      number: `理决〔2026〕${serial}号`,
      decidedOn: (await system.now()).slice(0, 10),
      outcome: 'approved',
      file: await uploadResolution(officer, serial),
    },
  });
}

/** Pays a bill as a person does: the phone's parameters into WeChat's cashier, then waiting for the server to know. */
export async function payBill(system: System, person: Person, alliance: string, bill: string): Promise<string> {
  const started = await person.call('POST /alliances/:alliance/bills/:bill/payments', {
    params: { alliance, bill },
    body: { client: 'weapp' },
  });
  await system.sandbox.requestPayment(started.params, { persona: person.persona });
  const params = { alliance, payment: started.payment };
  await waitFor(
    async () => {
      const { state } = await person.call('POST /alliances/:alliance/payments/:payment/confirm', { params });
      return state === 'paid';
    },
    { what: 'the payment to arrive' },
  );
  return started.payment;
}

/** A unit that has gone the whole way: application, approval, money, membership. */
export async function admitUnit(system: System, officer: Officer, contact: Person, serial: number): Promise<Unit> {
  const { alliance } = officer;
  const { id, fileId } = await submitApplication(contact, alliance, serial);
  await approve(system, officer, id, serial);
  const params = { alliance, application: id };
  const view = await contact.call('GET /alliances/:alliance/applications/:application', { params });
  if (view.step?.kind === 'dues' && view.billId) await payBill(system, contact, alliance, view.billId);
  const { member } = await contact.call('GET /alliances/:alliance/membership', { params: { alliance } });
  return { alliance, contact, name: member.name, applicationId: id, fileId, memberId: member.id, billId: view.billId };
}
