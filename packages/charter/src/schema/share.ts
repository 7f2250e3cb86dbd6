import { z } from 'zod';

/** A share of votes or seats, written "2/3": more than nothing, at most the whole. */
export const fraction = z
  .string()
  .regex(/^\d+\/\d+$/, 'a share is written like 2/3')
  .transform((written, ctx) => {
    const [numerator = 0, denominator = 0] = written.split('/').map(Number);
    if (numerator < 1 || denominator < 1 || numerator > denominator) {
      ctx.issues.push({
        code: 'custom',
        input: written,
        message: `"${written}" is no possible share; it must be more than nothing and at most the whole, such as 2/3`,
      });
      return z.NEVER;
    }
    return { numerator, denominator };
  });

export type Fraction = z.output<typeof fraction>;
