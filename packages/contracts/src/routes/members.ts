import type { RouteSpec } from '../route.ts';
import { Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import { DeskMember, MemberCard, MemberState, Membership } from '../schemas/members.ts';

export const memberRoutes = {
  'GET /alliances/:alliance/membership': {
    summary: 'My membership: number, period, people, benefits with articles',
    access: 'person',
    params: InAlliance,
    response: Membership,
    errors: ['not_a_member'],
  },
  'DELETE /alliances/:alliance/membership/people/:person': {
    summary: 'The contact removes a colleague; the right is gone at the next request',
    access: 'person',
    params: InAlliance.extend({ person: Id }),
    errors: ['not_a_member', 'contact_only', 'person_not_found', 'contact_stays'],
  },
  'GET /alliances/:alliance/desk/members': {
    summary: 'The register of members',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: MemberState.optional() }),
    response: pageOf(MemberCard),
    errors: [],
  },
  'GET /alliances/:alliance/desk/members/:member': {
    summary: 'A member and who acts for it',
    access: 'officer',
    params: InAlliance.extend({ member: Id }),
    response: DeskMember,
    errors: ['member_not_found'],
  },
} as const satisfies Record<string, RouteSpec>;
