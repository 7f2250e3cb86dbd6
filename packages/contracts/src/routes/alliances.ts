import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { AllianceCard, AlliancePage, CharterDesk } from '../schemas/alliances.ts';
import { InAlliance } from '../schemas/common.ts';

export const allianceRoutes = {
  'GET /alliances': {
    summary: 'The alliances of this installation',
    access: 'public',
    response: z.object({ items: z.array(AllianceCard) }),
    errors: [],
  },
  'GET /alliances/:alliance': {
    summary: 'Who they are, benefits, fees, how to join, and the charter facts, each with its article',
    access: 'public',
    params: InAlliance,
    response: AlliancePage,
    errors: ['alliance_not_found'],
  },
  'GET /alliances/:alliance/desk/charter': {
    summary: 'The charter in force with its open questions',
    access: 'officer',
    params: InAlliance,
    response: CharterDesk,
    errors: [],
  },
} as const satisfies Record<string, RouteSpec>;
