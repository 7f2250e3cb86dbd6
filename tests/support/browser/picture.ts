import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Saves what each page shows and says where, for whoever looks at a broken story. */
export async function pictures(pages: ReadonlyMap<string, Page>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mengwu-pictures-'));
  const lines: string[] = [];
  for (const [name, page] of pages) {
    if (page.isClosed()) continue;
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    lines.push(`${name} at ${page.url()}: ${path}`);
  }
  return lines.join('\n');
}
