import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { Me, Officer, OfficerInvitation, Session } from '../schemas/accounts.ts';
import { Client, Id, InAlliance, PersonName } from '../schemas/common.ts';

const Token = z.string().min(20).max(100);

export const accountRoutes = {
  'POST /auth/wechat/sessions': {
    summary: 'Sign in with a code from WeChat (wx.login in the mini-program, OAuth on H5)',
    access: 'public',
    body: z.object({ code: z.string().min(1).max(200), client: Client, consentVersion: z.string().min(1).max(20) }),
    response: Session,
    errors: [
      'login_code_invalid',
      'login_refused_by_wechat',
      'login_from_preview',
      'wechat_unavailable',
      'consent_outdated',
    ],
  },
  'POST /auth/officer/sessions': {
    summary: 'Sign in at the desk with login name, password and one-time code',
    access: 'public',
    body: z.object({
      loginName: z.string().trim().min(1).max(60),
      password: z.string().min(1).max(200),
      oneTimeCode: z.string().regex(/^\d{6}$/),
    }),
    response: Session,
    errors: ['credentials_wrong', 'too_many_attempts'],
  },
  'DELETE /auth/session': { summary: 'Sign out: this session ends at once', access: 'person', errors: [] },
  'POST /auth/officer/invitations/inspect': {
    summary: 'What an invitation to the desk offers',
    access: 'public',
    body: z.object({ token: Token }),
    response: OfficerInvitation,
    errors: ['invitation_invalid'],
  },
  'POST /auth/officer/invitations/accept': {
    summary: 'Accept an invitation once: choose login name and password, prove the one-time code',
    access: 'public',
    body: z.object({
      token: Token,
      loginName: z.string().trim().min(3).max(60),
      password: z.string().min(10).max(200),
      oneTimeCode: z.string().regex(/^\d{6}$/),
    }),
    response: Session,
    errors: ['invitation_invalid', 'login_name_taken', 'one_time_code_wrong', 'password_too_weak'],
  },
  'GET /me': { summary: 'Who I am, for whom I act and what I may do', access: 'person', response: Me, errors: [] },
  'PATCH /me': {
    summary: 'Change my name',
    access: 'person',
    body: z.object({ name: PersonName }),
    response: Me,
    errors: [],
  },
  'PUT /me/phone': {
    summary: 'Take over my phone number from WeChat, by a code that WeChat gave to my phone',
    access: 'person',
    body: z.object({ code: z.string().min(1).max(200) }),
    response: Me,
    errors: ['phone_code_invalid', 'wechat_unavailable'],
  },
  'GET /alliances/:alliance/desk/officers': {
    summary: 'Who works at the desk',
    access: 'officer',
    params: InAlliance,
    response: z.object({ items: z.array(Officer) }),
    errors: [],
  },
  'POST /alliances/:alliance/desk/officers/invitations': {
    summary: 'Invite a colleague to the desk by a link that works once',
    access: 'officer',
    idempotent: true,
    params: InAlliance,
    body: z.object({ name: PersonName }),
    response: z.object({ token: z.string(), path: z.string() }),
    errors: [],
  },
  'DELETE /alliances/:alliance/desk/officers/:person': {
    summary: 'Take the right to the desk away; it is gone at the next request',
    access: 'officer',
    params: InAlliance.extend({ person: Id }),
    errors: ['officer_not_found', 'last_officer'],
  },
} as const satisfies Record<string, RouteSpec>;
