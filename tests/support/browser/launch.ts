import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from '../../../config/commands/lib/chromium.mjs';

/** The Chromium of this machine. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await ensureChromium();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
