import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import {
  DeskDirectoryRow,
  DirectoryCard,
  DirectoryEntryInput,
  MyDirectoryEntry,
  OpenedContact,
} from '../schemas/directory.ts';
import { DeskMemberLists, PublishedMemberList } from '../schemas/member-lists.ts';
import { DeskMember } from '../schemas/members.ts';

const listRefusals = ['member_list_not_published', 'member_list_not_given', 'charter_silent'] as const;

/** The members as the alliance publishes them, and as they show themselves to each other. */
export const memberListRoutes = {
  'GET /alliances/:alliance/member-list': {
    summary: 'The list of members as published last',
    access: 'public',
    params: InAlliance,
    response: PublishedMemberList,
    errors: ['alliance_not_found', ...listRefusals],
  },
  'GET /alliances/:alliance/desk/member-lists': {
    summary: 'The editions published, and what the next one would hold',
    access: 'officer',
    params: InAlliance,
    response: DeskMemberLists,
    errors: [],
  },
  'POST /alliances/:alliance/desk/member-lists': {
    summary: 'Publishes the list of the members of today',
    access: 'officer',
    params: InAlliance,
    body: z.object({ expectedMembers: z.int().min(0) }),
    idempotent: true,
    response: PublishedMemberList,
    errors: ['member_list_not_given', 'charter_silent', 'member_list_empty', 'member_list_changed'],
  },
  'GET /alliances/:alliance/directory': {
    summary: 'The people of the members, each with what she shows to the others',
    access: 'person',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(DirectoryCard),
    errors: ['alliance_not_found', 'not_a_member'],
  },
  'GET /alliances/:alliance/directory/mine': {
    summary: 'My own entry, and who sees what of it',
    access: 'person',
    params: InAlliance,
    response: MyDirectoryEntry,
    errors: ['alliance_not_found', 'not_a_member'],
  },
  'PUT /alliances/:alliance/directory/mine': {
    summary: 'I decide for each field who sees it',
    access: 'person',
    params: InAlliance,
    body: DirectoryEntryInput,
    response: MyDirectoryEntry,
    errors: ['alliance_not_found', 'not_a_member'],
  },
  'GET /alliances/:alliance/desk/directory': {
    summary: 'The people of the members, their numbers masked',
    access: 'officer',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(DeskDirectoryRow),
    errors: [],
  },
  'POST /alliances/:alliance/desk/directory/:person/open': {
    summary: 'Opens what a person has kept for the secretariat; the opening is recorded',
    access: 'officer',
    params: InAlliance.extend({ person: Id }),
    response: OpenedContact,
    errors: ['person_not_found'],
  },
  'POST /alliances/:alliance/desk/members/:member/rename': {
    summary: 'A member has a new name; its certificate follows',
    access: 'officer',
    params: InAlliance.extend({ member: Id }),
    body: z.object({ name: z.string().trim().min(1).max(120), reason: z.string().trim().min(2).max(200) }),
    response: DeskMember,
    errors: ['member_not_found', 'member_already_left', 'name_not_printable', 'name_taken'],
  },
} as const satisfies Record<string, RouteSpec>;
