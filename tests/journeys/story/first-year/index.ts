import type { Play } from '../play.ts';
import { apply } from './apply.ts';
import { arrive } from './arrive.ts';
import { meet } from './meet.ts';
import { pay } from './pay.ts';
import { read } from './read.ts';
import { renew } from './renew.ts';
import { review } from './review.ts';

/** A university's first year, from the visitor to the renewal, through the public API. */
export async function playFirstYear(play: Play): Promise<void> {
  await arrive(play);
  const application = await apply(play);
  const bill = await review(play, application);
  await pay(play, application.id, bill);
  await meet(play);
  await read(play);
  await renew(play);
}
