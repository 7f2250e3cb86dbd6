import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { DayText, Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import { DeskPublicity, PublicityCard, PublicityView, Relay } from '../schemas/publicity.ts';

const One = InAlliance.extend({ publicity: Id });

export const publicityRoutes = {
  'GET /alliances/:alliance/publicities': {
    summary: 'Public notices of applicants, those that run first',
    access: 'public',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(PublicityCard),
    errors: ['alliance_not_found'],
  },
  'GET /alliances/:alliance/publicities/:publicity': {
    summary: 'A public notice: name and kind for everybody, more for members',
    access: 'public',
    params: One,
    response: PublicityView,
    errors: ['publicity_not_found'],
  },
  'POST /alliances/:alliance/publicities/:publicity/objections': {
    summary: 'Object as a member while the notice runs, with a reason and evidence',
    access: 'person',
    idempotent: true,
    params: One,
    body: z.object({ reason: z.string().trim().min(5).max(1000), files: z.array(Id).max(3) }),
    response: PublicityView,
    errors: [
      'publicity_not_found',
      'objection_members_only',
      'objection_not_begun',
      'objection_over',
      'already_objected',
      'file_not_found',
    ],
  },
  'GET /alliances/:alliance/desk/publicities': {
    summary: 'Public notices with their objections, those that need an answer first',
    access: 'officer',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(DeskPublicity),
    errors: [],
  },
  'POST /alliances/:alliance/desk/objections/:objection/resolve': {
    summary: 'Sustain an objection, which refuses the applicant, or dismiss it; the objector is answered',
    access: 'officer',
    idempotent: true,
    params: InAlliance.extend({ objection: Id }),
    body: z.object({
      outcome: z.enum(['sustained', 'dismissed']),
      answer: z.string().trim().min(2).max(500),
    }),
    response: DeskPublicity,
    errors: ['objection_not_found', 'objection_decided', 'charter_silent', 'dues_not_computable'],
  },
  'GET /alliances/:alliance/desk/relay': {
    summary: 'How the recruitment notice was passed on, and applications by region',
    access: 'officer',
    params: InAlliance,
    response: Relay,
    errors: [],
  },
  'PUT /alliances/:alliance/desk/relay/:node': {
    summary: 'Write down that a body has passed the notice on, or take that back',
    access: 'officer',
    params: InAlliance.extend({ node: z.string().max(60) }),
    body: z.object({
      passedOn: DayText.nullable(),
      passedBy: z.string().trim().max(40),
      note: z.string().trim().max(300),
    }),
    response: Relay,
    errors: ['relay_node_unknown', 'day_in_future'],
  },
} as const satisfies Record<string, RouteSpec>;
