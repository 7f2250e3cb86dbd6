import { z } from 'zod';

/** How a member fulfils its duties. */
export const DutyKind = z.enum(['attendance', 'dues', 'task', 'material', 'reply']).meta({ id: 'DutyKind' });
export type DutyKind = z.infer<typeof DutyKind>;
