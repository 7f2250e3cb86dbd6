import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import {
  ApplicationCard,
  ApplicationFields,
  ApplicationForm,
  ApplicationState,
  ApplicationView,
  DeskApplication,
} from '../schemas/applications.ts';
import { DayText, Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';

const One = InAlliance.extend({ application: Id });
const Reason = z.string().trim().min(2).max(300);

export const applicationRoutes = {
  'GET /alliances/:alliance/application-form': {
    summary: 'The application form that the charter prescribes for a kind of member',
    access: 'public',
    params: InAlliance,
    query: z.object({ kind: z.string().max(40) }),
    response: ApplicationForm,
    errors: ['alliance_not_found', 'member_kind_unknown'],
  },
  'POST /alliances/:alliance/applications': {
    summary: 'Start an application, or come back to my open one of this kind',
    access: 'person',
    idempotent: true,
    params: InAlliance,
    body: z.object({ kind: z.string().max(40) }),
    response: ApplicationView,
    errors: ['alliance_not_found', 'member_kind_unknown', 'phone_number_missing'],
  },
  'GET /me/applications': {
    summary: 'My applications in every alliance',
    access: 'person',
    response: z.object({ items: z.array(ApplicationCard) }),
    errors: [],
  },
  'GET /alliances/:alliance/applications/:application': {
    summary: 'My application: fields, timeline, who acts next',
    access: 'person',
    params: One,
    response: ApplicationView,
    errors: ['application_not_found'],
  },
  'PATCH /alliances/:alliance/applications/:application': {
    summary: 'Save what has been typed so far; only the named fields change',
    access: 'person',
    params: One,
    body: z.object({ version: z.int().min(0), fields: ApplicationFields }),
    response: ApplicationView,
    errors: [
      'application_not_found',
      'application_changed_elsewhere',
      'application_not_editable',
      'field_not_editable',
      'invalid_fields',
      'file_not_found',
    ],
  },
  'POST /alliances/:alliance/applications/:application/submit': {
    summary: 'Submit, or submit again after correcting what was returned',
    access: 'person',
    idempotent: true,
    params: One,
    body: z.object({ version: z.int().min(0) }),
    response: ApplicationView,
    errors: [
      'application_not_found',
      'application_changed_elsewhere',
      'application_not_editable',
      'invalid_fields',
      'returned_items_open',
      'already_applied',
      'already_member',
    ],
  },
  'POST /alliances/:alliance/applications/:application/withdraw': {
    summary: 'Take my application back before it is decided',
    access: 'person',
    idempotent: true,
    params: One,
    response: ApplicationView,
    errors: ['application_not_found', 'application_decided'],
  },
  'GET /alliances/:alliance/desk/applications': {
    summary: 'Applications, those waiting longest first',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: ApplicationState.optional() }),
    response: pageOf(ApplicationCard),
    errors: [],
  },
  'GET /alliances/:alliance/desk/applications/:application': {
    summary: 'An application as the desk reviews it',
    access: 'officer',
    params: One,
    response: DeskApplication,
    errors: ['application_not_found'],
  },
  'POST /alliances/:alliance/desk/applications/:application/return': {
    summary: 'Return single items with reasons; only these reopen',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({
      items: z
        .array(z.object({ field: z.string().max(40), reason: Reason }))
        .min(1)
        .max(40),
    }),
    response: DeskApplication,
    errors: ['application_not_found', 'application_not_in_step', 'field_unknown'],
  },
  'POST /alliances/:alliance/desk/applications/:application/pass': {
    summary: 'Pass the review; the next step of the charter begins',
    access: 'officer',
    idempotent: true,
    params: One,
    response: DeskApplication,
    errors: ['application_not_found', 'application_not_in_step'],
  },
  'POST /alliances/:alliance/desk/applications/:application/refuse': {
    summary: 'Refuse after review, with a reason',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({ reason: Reason }),
    response: DeskApplication,
    errors: ['application_not_found', 'application_not_in_step'],
  },
  'POST /alliances/:alliance/desk/applications/:application/close-publicity': {
    summary: 'Close the public notice after its last day',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({ note: z.string().trim().max(300) }),
    response: DeskApplication,
    errors: ['application_not_found', 'application_not_in_step', 'publicity_running'],
  },
  'POST /alliances/:alliance/desk/applications/:application/resolution': {
    summary: 'Record the resolution of the body that admits: number, date, file, outcome',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({
      number: z.string().trim().min(2).max(40),
      decidedOn: DayText,
      outcome: z.enum(['approved', 'refused']),
      file: Id,
    }),
    response: DeskApplication,
    errors: [
      'application_not_found',
      'application_not_in_step',
      'resolution_in_future',
      'file_not_found',
      'dues_not_computable',
    ],
  },
} as const satisfies Record<string, RouteSpec>;
