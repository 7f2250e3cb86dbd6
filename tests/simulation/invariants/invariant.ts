import type { Day } from '@mengwu/kernel';
import type { Life } from '../life.ts';

/** What has to hold at every moment of every life. */
export interface Invariant {
  readonly name: string;
  /** One sentence for each thing that is not as it has to be. */
  look(life: Life, today: Day): Promise<string[]>;
}
