import type { Life } from '../live-alliance.ts';
import { type Chamber, chamberOf } from './chamber.ts';
import { liveCner } from './cner.ts';
import { liveHefd } from './hefd.ts';
import { liveHengshui } from './hengshui.ts';
import { liveTocop } from './tocop.ts';

const years: Readonly<Record<string, (chamber: Chamber) => Promise<void>>> = {
  cner: liveCner,
  hefd: liveHefd,
  hengshui: liveHengshui,
  tocop: liveTocop,
};

/** What the bodies of an alliance do while its members come and go. */
export async function govern(life: Life): Promise<void> {
  await years[life.alliance.id]?.(chamberOf(life));
}
