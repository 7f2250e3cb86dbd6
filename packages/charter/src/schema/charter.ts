import { z } from 'zod';
import { benefits } from './benefits.ts';
import { body, calendar, offices } from './bodies.ts';
import { chain } from './chain.ts';
import { clauses, dated, dayText, key, text, undecided } from './dated.ts';
import { dues } from './dues.ts';
import { memberKind } from './form.ts';
import { contacts, enquiry, identity, service, sources } from './identity.ts';
import { admission, conduct, expulsion, inactivity, reapplicationBan, recruitment, withdrawal } from './membership.ts';
import { motionKind } from './motion-kinds.ts';

const funds = z.strictObject({
  sources: dated(clauses),
  use: dated(text).optional(),
  /** Costs are borne by members who agree on them, case by case. */
  byAgreement: dated(z.boolean()).optional(),
  accounting: dated(clauses).optional(),
  acceptsDonations: dated(z.boolean()),
});

/** The whole parameter matrix of an alliance. Every list in it, outside a `value`, is a dated parameter. */
export const charterSchema = z.strictObject({
  id: key,
  inForceFrom: dayText,
  sources,
  identity,
  contacts,
  activities: dated(clauses),
  services: z.record(key, dated(service)).optional(),
  enquiry: enquiry.optional(),
  bodies: z.record(key, body),
  /** The bodies through which decisions go, and the kinds that do not. */
  decisionChain: dated(chain).optional(),
  decisionChainExcept: dated(z.strictObject({ kinds: z.array(motionKind).min(1), because: text })).optional(),
  offices: offices.optional(),
  calendar,
  memberKinds: z.record(key, memberKind),
  recruitment,
  admission,
  rights: dated(clauses),
  duties: dated(clauses).optional(),
  dues,
  benefits: benefits.optional(),
  withdrawal,
  expulsion: expulsion.optional(),
  inactivity: inactivity.optional(),
  reapplicationBan: reapplicationBan.optional(),
  conduct: conduct.optional(),
  funds: funds.optional(),
  amendment: undecided(chain),
  interpretation: undecided(text),
  dissolution: undecided(chain).optional(),
  audit: dated(clauses).optional(),
});

export type Charter = z.output<typeof charterSchema>;
