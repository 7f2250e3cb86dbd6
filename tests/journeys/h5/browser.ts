import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A browser on this machine; `npm test` names the one that it found or installed. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.MENGWU_CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

export const DESK: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

/** Moves the clock of every page of a context, now and for what is opened later; timers run on as they are. */
export async function moveClock(context: BrowserContext, at: number): Promise<void> {
  const offset = at - Date.now();
  await context.addInitScript(shiftDate, offset);
  for (const page of context.pages()) await page.evaluate(shiftDate, offset);
}

function shiftDate(offset: number): void {
  const world = globalThis as unknown as { mengwuOffset?: number; Date: DateConstructor };
  const isMoved = world.mengwuOffset !== undefined;
  world.mengwuOffset = offset;
  if (isMoved) return;
  const Real = world.Date;
  const now = () => Real.now() + (world.mengwuOffset ?? 0);
  world.Date = new Proxy(Real, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now()] : args),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

const pictures = mkdtempSync(join(tmpdir(), 'mengwu-journey-'));

/** Saves what the pages show; answers the path of each picture. */
export async function picture(pages: readonly Page[], name: string): Promise<string> {
  const paths = await Promise.all(
    pages.map(async (page, index) => {
      const path = join(pictures, `${name.replace(/[^\w]+/g, '-').slice(0, 60)}-${index + 1}.png`);
      await page.screenshot({ path });
      return `picture: ${path} of ${page.url()}`;
    }),
  );
  return paths.join('\n');
}
