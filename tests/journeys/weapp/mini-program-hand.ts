import assert from 'node:assert/strict';
import { type MiniProgram, newPhone, startMiniProgram } from '../../support/mini-program/index.ts';
import { rawWords } from '../../support/raw-words.ts';
import { type PersonSeed, type System, waitFor } from '../../support/system/index.ts';
import type { Hand } from '../story/phone/hand.ts';

const pathOf = (page: string) => page.replace(/^\//, '').split('?')[0] ?? '';
const squeezed = (text: string) => text.replace(/\s/g, '');

/** A hand on the compiled mini-program, which runs as WeChat would run it. */
export async function miniProgramHand(system: System, person: PersonSeed): Promise<Hand> {
  if (!(await system.sandbox.personas()).some(({ id }) => id === person.persona)) {
    await system.sandbox.createPersona({ id: person.persona, displayName: person.name, phone: person.phone });
  }
  const phone = newPhone(person.persona);
  phone.clockOffsetMs = Date.parse(await system.now()) - Date.now();
  const app = await startMiniProgram(system, person.persona, phone);
  const fieldValue = (id: string) => app.byId(id)?.attribute('value');
  return {
    person,
    open: (page) => app.open(page),
    at: (page) => app.waitForRoute(pathOf(page)),
    sees: async (...texts) => {
      for (const text of texts) await app.sees(text);
    },
    says: async (text) => squeezed(app.writing()).includes(squeezed(text)),
    tap: (id) => app.tap({ id }),
    tapText: (text) => app.tap({ text }),
    type: (id, value) => app.type(id, value),
    valueOf: async (id) => {
      await waitFor(() => app.byId(id) !== undefined, { what: `the field #${id}` });
      return String(fieldValue(id) ?? app.byId(id)?.text ?? '');
    },
    textOf: async (id) => {
      await waitFor(() => app.byId(id) !== undefined, { what: `#${id}` });
      return app.byId(id)?.text ?? '';
    },
    back: async () => app.back(),
    closeSheet: () => app.tap({ css: 'sheet__mask' }),
    signIn: () => app.tap({ id: 'sign-in' }),
    allowPhoneNumber: () => app.sharePhoneNumber(),
    chooseFile: async (id, file) => {
      app.phone.file = file;
      await app.tap({ id });
      await waitFor(() => app.phone.file === undefined, { what: 'the picker to be opened' });
    },
    pay: async (id, outcome) => {
      app.phone.cashier = outcome;
      await app.tap({ id });
    },
    allowMessages: () => app.tap({ id: 'subscribe' }),
    sharedPage: async () => app.share().path,
    scan: ({ code }) => app.tell('camera', 'scancode', { result: code, type: 'qr' }),
    setOffline: async (isOffline) => {
      app.phone.isOffline = isOffline;
    },
    setClock: async (at) => {
      app.phone.clockOffsetMs = at - Date.now();
    },
    token: async () => (app.phone.storage.get('mengwu.session') as { token: string }).token,
    stop: async () => app.stop(),
    inspect: async () => inspect(app),
  };
}

function inspect(app: MiniProgram): void {
  assert.deepEqual(rawWords(app.writing()), [], `raw words on ${app.route()}`);
  assert.deepEqual(app.phone.complaints, [], `complaints in the console of ${app.route()}`);
}
