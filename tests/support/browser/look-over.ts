import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { rawWords } from '../raw-words.ts';

const WIDTHS = [360, 390, 430];
const SMALLEST_TARGET = 44;

/** Everything that can be tapped on the page, with its size; what has no box is not on the screen. */
function targets(page: Page): Promise<{ name: string; width: number; height: number }[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        '[role=button],[role=checkbox],[role=radio],button,a[href],input,textarea',
      ),
    ];
    return found
      .filter((each) => each.checkVisibility?.({ visibilityProperty: true }) ?? each.offsetParent !== null)
      .map((each) => {
        // A field is as large as the box that is drawn around it.
        const box = each.closest('taro-input-core, taro-textarea-core') ?? each;
        const { width, height } = box.getBoundingClientRect();
        return {
          name: `${each.tagName.toLowerCase()}#${each.id} ${each.innerText?.slice(0, 20) ?? ''}`,
          width,
          height,
        };
      })
      .filter(({ width, height }) => width > 1 && height > 1);
  });
}

/** What a phone page must keep: no raw words, no horizontal scroll, targets that a thumb hits, nothing serious for axe. */
export async function lookOverPhonePage(page: Page, alsoAllowed: readonly RegExp[] = []): Promise<void> {
  const where = new URL(page.url()).hash.split('?')[0] || page.url();
  const writing = await page.evaluate(() => document.body.innerText);
  assert.deepEqual(rawWords(writing, alsoAllowed), [], `raw words on ${where}`);
  const size = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `${where} scrolls sideways by ${tooWide} px at ${width}`);
  }
  if (size) await page.setViewportSize(size);
  const small = (await targets(page)).filter(({ width, height }) => Math.min(width, height) < SMALLEST_TARGET - 0.5);
  assert.deepEqual(small, [], `targets below ${SMALLEST_TARGET} px on ${where}`);
  await lookWithAxe(page, where);
}

/** Lets what is coming or going come to rest; what turns for ever is left out. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

const LOOKS = 3;

/** Nothing serious for axe. A defect is there at every look; a dialog half faded in is gone at the next. */
export async function lookWithAxe(page: Page, where: string): Promise<void> {
  let bad: string[] = [];
  for (let look = 1; look <= LOOKS; look += 1) {
    await rest(page);
    bad = await graveFindings(page);
    if (bad.length === 0) return;
  }
  assert.deepEqual(bad, [], `axe on ${where}`);
}

async function graveFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
}
