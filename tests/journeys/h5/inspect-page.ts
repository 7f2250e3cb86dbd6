import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { rawWords } from '../../support/raw-words.ts';

const WIDTHS = [360, 390, 430];
const TARGET_PX = 44;

/** Looks a page of the phone app over: words, widths, targets, contrast. */
export async function inspectPage(page: Page): Promise<void> {
  const where = new URL(page.url()).hash;
  assert.deepEqual(rawWords(await page.locator('body').innerText()), [], `raw words on ${where}`);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${where} is ${overflow} px wider than a phone of ${width} px`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  assert.deepEqual(await smallTargets(page), [], `targets below ${TARGET_PX} px on ${where}`);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  assert.deepEqual(grave, [], `accessibility of ${where}`);
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      '[role="button"], button, [role="checkbox"], [role="switch"]',
    );
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isShown = control.checkVisibility() && width > 0 && height > 0;
      // Half a pixel is lost in rounding.
      if (!isShown || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${control.id || control.innerText.slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, TARGET_PX);
}
