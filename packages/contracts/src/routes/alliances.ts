import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { AllianceCard, AlliancePage, CharterDesk } from '../schemas/alliances.ts';
import { CharterArticles } from '../schemas/charter-articles.ts';
import { CharterAnswer, CharterSetting, SettingReason } from '../schemas/charter-settings.ts';
import { Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';

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
  'GET /alliances/:alliance/charter/articles': {
    summary: 'The charter article by article: what it says, what the system does about it, what it leaves open',
    access: 'public',
    params: InAlliance,
    response: CharterArticles,
    errors: ['alliance_not_found'],
  },
  'GET /alliances/:alliance/desk/charter/settings': {
    summary: 'Every answer that the secretariat has given to an open question, newest first',
    access: 'officer',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(CharterSetting),
    errors: [],
  },
  'POST /alliances/:alliance/desk/charter/settings': {
    summary: 'Answers an open question of the charter; holds from the next day',
    access: 'officer',
    idempotent: true,
    params: InAlliance,
    body: z.object({
      path: z.string().max(120),
      answer: CharterAnswer,
      reason: SettingReason,
      revision: z.int().min(0),
    }),
    response: CharterSetting,
    errors: ['charter_question_unknown', 'charter_setting_invalid', 'charter_setting_taken', 'changed_elsewhere'],
  },
  'POST /alliances/:alliance/desk/charter/settings/:setting/revoke': {
    summary: 'Takes an answer back before it holds',
    access: 'officer',
    idempotent: true,
    params: InAlliance.extend({ setting: Id }),
    body: z.object({ reason: SettingReason }),
    response: CharterSetting,
    errors: ['charter_setting_not_found', 'charter_setting_holds', 'charter_setting_revoked'],
  },
} as const satisfies Record<string, RouteSpec>;
