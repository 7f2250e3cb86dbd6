import type { Browser, Locator, Page } from 'playwright-core';
import { lookOverPhonePage } from '../../support/browser/look-over.ts';
import { type OwnSystem, type PersonSeed, waitFor } from '../../support/system/index.ts';
import type { Hand } from '../story/phone/hand.ts';

const CLOCK = 'journey.clock';
const PATIENCE_MS = 15_000;
const squeezed = (text: string) => text.replace(/\s/g, '');
const pathOf = (page: string) => page.split('?')[0] ?? '';

/** The phone's clock follows the system's: an offset that every page of the app reads before anything else. */
const MOVE_CLOCK = `
  const real = Date;
  const ahead = () => { try { return Number(localStorage.getItem('${CLOCK}') ?? 0); } catch { return 0; } };
  globalThis.Date = class Date extends real {
    constructor(...parts) { if (parts.length === 0) super(real.now() + ahead()); else super(...parts); }
    static now() { return real.now() + ahead(); }
  };
`;

/** A hand on the phone app in a browser, on a phone of its own. */
export async function browserHand(
  { system, browser }: { readonly system: OwnSystem; readonly browser: Browser },
  person: PersonSeed,
): Promise<Hand & { readonly page: Page }> {
  const known = (await system.sandbox.personas()).some(({ id }) => id === person.persona);
  if (!known) await system.sandbox.createPersona({ id: person.persona, displayName: person.name, phone: person.phone });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(MOVE_CLOCK);
  const page = await context.newPage();
  let ahead = Date.parse(await system.now()) - Date.now();
  const app = system.urls.h5;
  await page.goto(`${app}/config.js`);
  await page.evaluate(([name, value]) => localStorage.setItem(name as string, value as string), [CLOCK, String(ahead)]);

  // Pages below the top one stay in the document, out of sight.
  const visible = (id: string): Locator => page.locator(`[id="${id}"]:visible`).last();
  const writing = () => page.evaluate(() => document.body.innerText);
  const says = async (text: string) => squeezed(await writing()).includes(squeezed(text));
  const sees = async (...texts: readonly string[]) => {
    for (const text of texts) {
      await waitFor(() => says(text), { what: `“${text}” on ${person.persona}'s phone`, timeoutMs: PATIENCE_MS }).catch(
        async (error: Error) => {
          throw new Error(`${error.message}. ${page.url()} says:\n${await writing()}`);
        },
      );
    }
  };
  const tap = async (id: string) => {
    const target = visible(id);
    await waitFor(async () => !(await target.getAttribute('class'))?.includes('button--off'), {
      what: `#${id} to be free`,
    });
    await target.tap();
  };
  const at = (where: string) =>
    page.waitForURL((url) => url.hash.replace(/^#/, '').split('?')[0] === pathOf(where), { timeout: PATIENCE_MS });
  const field = (id: string) =>
    page
      .locator(`[id="${id}"]:visible`)
      .locator('input, textarea')
      .or(page.locator(`input[id="${id}"]:visible, textarea[id="${id}"]:visible`))
      .last();

  return {
    page,
    person,
    sees,
    says,
    tap,
    at,
    open: async (where) => {
      await page.goto('about:blank');
      await page.goto(`${app}/#${where}`);
    },
    tapText: async (text) => {
      await sees(text);
      await page.getByText(text, { exact: true }).filter({ visible: true }).last().tap();
    },
    type: async (id, value) => {
      await field(id).fill(value);
      await field(id).blur();
    },
    valueOf: (id) => field(id).inputValue(),
    textOf: (id) => visible(id).innerText(),
    back: async () => {
      await page.goBack();
    },
    closeSheet: () =>
      page
        .locator('.sheet__mask:visible')
        .last()
        .tap({ position: { x: 195, y: 40 } }),
    signIn: async () => {
      await tap('sign-in');
      const choice = page.locator(`button[name=persona][value="${person.persona}"]`);
      await choice.waitFor({ state: 'attached' });
      // Each that is opened leaves the list.
      const closed = page.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().tap();
      await choice.tap();
    },
    allowPhoneNumber: async () => {
      await tap('phone-number');
      await page.getByRole('button', { name: '允许' }).tap();
    },
    chooseFile: async (id, { name, type, bytes }) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(id)]);
      await chooser.setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
    },
    pay: async (id, outcome) => {
      await tap(id);
      await page.locator(`button[name=outcome][value=${outcome}]`).tap();
      // The cashier goes back by itself.
      await page.waitForURL((url) => url.href.startsWith(app));
    },
    // Subscription messages belong to the mini-program; in a browser the inbox tells everything.
    allowMessages: async () => {},
    sharedPage: async () => {
      const link = await page.locator('#share-link:visible').innerText();
      return link.slice(link.indexOf('#') + 1).trim();
    },
    scan: async ({ shortCode }) => {
      await field('code').fill(shortCode);
      await tap('check-code');
    },
    setOffline: (isOffline) => context.setOffline(isOffline),
    setClock: async (to) => {
      ahead = to - Date.now();
      await page.evaluate(
        ([name, value]) => localStorage.setItem(name as string, value as string),
        [CLOCK, String(ahead)],
      );
    },
    token: async () => {
      const stored = await page.evaluate(() => localStorage.getItem('mengwu.session') ?? '');
      const held = JSON.parse(stored) as { data?: { token: string }; token?: string };
      return held.data?.token ?? held.token ?? '';
    },
    stop: () => context.close(),
    inspect: () => lookOverPhonePage(page),
  };
}
