import type { Browser, Locator, Page } from 'playwright-core';
import { type PersonSeed, type System, waitFor } from '../../support/system/index.ts';
import type { Hand } from '../story/phone/hand.ts';
import { moveClock, PHONE } from './browser.ts';
import { inspectPage } from './inspect-page.ts';

const PATIENCE_MS = 15_000;
const squeezed = (text: string) => text.replace(/\s/g, '');

export interface BrowserHand extends Hand {
  readonly page: Page;
}

/** A hand on the phone app in a browser: fingers, not clicks. */
export async function browserHand(browser: Browser, system: System, person: PersonSeed): Promise<BrowserHand> {
  if (!(await system.sandbox.personas()).some(({ id }) => id === person.persona)) {
    await system.sandbox.createPersona({ id: person.persona, displayName: person.name, phone: person.phone });
  }
  const context = await browser.newContext({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(PATIENCE_MS);
  await moveClock(context, Date.parse(await system.now()));
  const page = await context.newPage();
  // Pages below the one on top stay in the document, hidden.
  const byId = (id: string) => page.locator(`#${id}:visible`).last();
  const shown = async () => squeezed(await page.locator('body').innerText());
  const here = () => new URL(page.url()).hash.replace(/^#/, '').split('?')[0];
  const field = async (id: string): Promise<Locator> => {
    const named = byId(id);
    await named.waitFor();
    const inner = named.locator('input, textarea');
    return (await inner.count()) > 0 ? inner.first() : named;
  };
  /** Taps, and waits until WeChat's page has come up in its place. */
  const leaveBy = async (id: string, button: string) => {
    await byId(id).tap();
    await page.waitForURL((url) => !url.href.startsWith(system.urls.h5));
    await page.getByRole('button', { name: button, exact: true }).tap();
    await page.waitForURL((url) => url.href.startsWith(system.urls.h5));
  };
  return {
    person,
    page,
    open: async (path) => {
      await page.goto(`${system.urls.h5}/#${path}`);
    },
    at: (path) => waitFor(() => here() === path.split('?')[0], { what: `the page ${path}` }).then(() => undefined),
    sees: async (...texts) => {
      for (const text of texts) {
        await waitFor(async () => (await shown()).includes(squeezed(text)), { what: `“${text}” on ${here()}` });
      }
    },
    says: async (text) => (await shown()).includes(squeezed(text)),
    tap: (id) => byId(id).tap(),
    tapText: (text) => page.getByText(text).locator('visible=true').last().tap(),
    type: async (id, value) => {
      const into = await field(id);
      await into.fill(value);
      await into.blur();
    },
    valueOf: async (id) => (await field(id)).inputValue(),
    back: async () => {
      await page.goBack();
    },
    closeSheet: () => page.locator('.sheet__mask:visible').tap({ position: { x: 195, y: 20 } }),
    signIn: async () => {
      await byId('sign-in').tap();
      await page.waitForURL((url) => !url.href.startsWith(system.urls.h5));
      await page.getByRole('button', { name: person.name }).tap();
      await page.waitForURL((url) => url.href.startsWith(system.urls.h5));
    },
    allowPhoneNumber: () => leaveBy('phone-number', '允许'),
    chooseFile: async (id, { name, type, bytes }) => {
      const chooser = page.waitForEvent('filechooser');
      await byId(id).tap();
      await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
    },
    pay: (id, outcome) => leaveBy(id, outcome === 'pay' ? '支付' : '取消'),
    allowMessages: async () => {},
    sharedPage: async () => {
      const link = await byId('share-link').innerText();
      return new URL(link).hash.replace(/^#/, '');
    },
    scan: async ({ shortCode }) => {
      await (await field('code')).fill(shortCode);
      await byId('check-code').tap();
    },
    setOffline: (isOffline) => context.setOffline(isOffline),
    setClock: (at) => moveClock(context, at),
    token: () =>
      page.evaluate(() => {
        const stored = JSON.parse(localStorage.getItem('mengwu.session') ?? 'null') as {
          data: { token: string };
        } | null;
        return stored?.data.token ?? '';
      }),
    stop: () => context.close(),
    inspect: () => inspectPage(page),
  };
}
