import { z } from 'zod';
import { article, clause, count, dated, key, ruleIds, text } from './dated.ts';

export const FIELD_TYPES = [
  'text',
  'textarea',
  'phone',
  'email',
  'number',
  'select',
  'date',
  'file',
  'creditCode',
] as const;

export const MAX_FIELDS_ON_A_SCREEN = 7;

const field = z
  .strictObject({
    key,
    label: text,
    help: text.optional(),
    type: z.enum(FIELD_TYPES),
    required: z.boolean().default(true),
    /** False for what the system asks besides the alliance's own paper form. */
    printed: z.boolean().default(true),
    maxLength: count.optional(),
    options: z.array(text).min(2).optional(),
    article,
    rules: ruleIds.optional(),
  })
  .refine((written) => written?.type !== 'select' || written.options !== undefined, {
    error: 'is a choice (select) without options',
    path: ['options'],
    when: () => true,
  });

const screen = z.strictObject({
  key,
  title: text,
  fields: z
    .array(field)
    .min(1)
    .max(MAX_FIELDS_ON_A_SCREEN, `has too many fields: at most ${MAX_FIELDS_ON_A_SCREEN} fit on one screen`),
});

/** Two people whom the form asks for separately and who must not be the same person. */
const differentPeople = z.strictObject({
  first: z.strictObject({ name: key, phone: key }),
  second: z.strictObject({ name: key, phone: key }),
});

export const form = z
  .strictObject({
    title: text,
    screens: z.array(screen).min(1),
    differentPeople: differentPeople.optional(),
  })
  .superRefine(({ screens, differentPeople: people }, ctx) => {
    const keys = screens.flatMap((each) => each.fields.map((one) => one.key));
    for (const twice of new Set(keys.filter((one, at) => keys.indexOf(one) !== at))) {
      ctx.addIssue({ code: 'custom', path: ['screens'], message: `has the field "${twice}" twice` });
    }
    for (const named of people ? [people.first, people.second].flatMap((one) => [one.name, one.phone]) : []) {
      if (!keys.includes(named)) {
        ctx.addIssue({
          code: 'custom',
          path: ['differentPeople'],
          message: `names the field "${named}", which the form does not have`,
        });
      }
    }
  });

export const STAMPS = ['部门章', '公章', '部门章或公章', '不要求'] as const;

export const memberKind = z.strictObject({
  label: dated(text),
  whoMayJoin: dated(z.array(clause).min(1)),
  conditions: dated(z.array(clause).min(1)),
  declarations: dated(z.array(z.strictObject({ key, text, article })).min(1)).optional(),
  form: dated(form),
  stamp: dated(z.enum(STAMPS)),
});
