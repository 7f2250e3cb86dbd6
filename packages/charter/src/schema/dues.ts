import { fen } from '@mengwu/kernel';
import { z } from 'zod';
import { count, dated, days, key, text, undecided } from './dated.ts';

export const amountFen = z
  .int()
  .positive()
  .transform((amount) => fen(amount));

const tier = z.strictObject({ key, label: text, amountFen });

export const annualFee = z.strictObject({ label: text, tiers: z.array(tier).min(1) });

/** National rules on what members are charged, where an alliance follows them: how many tiers, who decides, whether it is published. */
const standard = z.strictObject({ name: text, maxTiers: count, decidedBy: key, isPublished: z.boolean() });

const remark = z.strictObject({
  template: text.refine((written) => written.includes('{school}') && written.includes('{fee}'), {
    error: 'must contain {school} and {fee}',
  }),
  prefixes: z.array(text).min(1),
  separators: z.array(z.string()).min(1),
});

export const dues = z.strictObject({
  charged: dated(z.boolean()),
  basis: dated(text).optional(),
  standard: undecided(standard).optional(),
  joiningFee: undecided(z.strictObject({ label: text, amountFen })).optional(),
  annualFee: undecided(annualFee).optional(),
  firstYearTotalFen: dated(amountFen).optional(),
  laterRange: dated(z.strictObject({ minFen: amountFen, maxFen: amountFen })).optional(),
  year: undecided(z.enum(['calendar', 'joining'])).optional(),
  dueDays: undecided(days).optional(),
  account: dated(z.strictObject({ holder: text, bank: text, number: text })).optional(),
  remark: dated(remark).optional(),
  invoice: dated(
    z.strictObject({ document: text, proof: text, email: text, warning: text, contact: text, phone: text }),
  ).optional(),
  invoiceTable: undecided(text).optional(),
});
