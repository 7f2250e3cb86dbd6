import type { DecisionParams } from '@mengwu/kernel';
import { accountsErrors } from './errors/accounts.ts';
import { alliancesErrors } from './errors/alliances.ts';
import { announcementsErrors } from './errors/announcements.ts';
import { applicationsErrors } from './errors/applications.ts';
import { bodiesErrors } from './errors/bodies.ts';
import { concernsErrors } from './errors/concerns.ts';
import { departuresErrors } from './errors/departures.ts';
import { eventsErrors } from './errors/events.ts';
import { filesErrors } from './errors/files.ts';
import { membersErrors } from './errors/members.ts';
import { moneyErrors } from './errors/money.ts';
import { motionsErrors } from './errors/motions.ts';
import { commonErrors } from './errors/shared.ts';
import { sittingsErrors } from './errors/sittings.ts';

/** Every refusal of the system: its code, its HTTP status, and the sentence that a person reads. */
export const errorCodes = {
  ...commonErrors,
  ...accountsErrors,
  ...alliancesErrors,
  ...filesErrors,
  ...applicationsErrors,
  ...moneyErrors,
  ...membersErrors,
  ...eventsErrors,
  ...announcementsErrors,
  ...motionsErrors,
  ...bodiesErrors,
  ...sittingsErrors,
  ...concernsErrors,
  ...departuresErrors,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Refusals that any route may answer with. */
export const sharedErrors = [
  'invalid_input',
  'not_found',
  'payload_too_large',
  'too_many_requests',
  'unavailable',
  'outcome_unknown',
  'internal',
] as const satisfies readonly ErrorCode[];

/** The sentence for a code, its placeholders filled. */
export function errorText(code: ErrorCode, params: DecisionParams = {}): string {
  return errorCodes[code].text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** What is wrong with one field, in words; `{name}` is filled from the params. */
export const fieldTexts = {
  required: '请填写{label}。',
  too_long: '{label}最多 {max} 个字，请精简。',
  bad_phone: '{label}格式不对，请填写 11 位手机号或带区号的座机。',
  bad_email: '{label}格式不对，例如 name@school.edu.cn。',
  bad_credit_code: '{label}应为 18 位统一社会信用代码，请对照证书核对。',
  bad_number: '{label}请填写数字。',
  bad_date: '{label}请填写日期，例如 2026-05-20。',
  not_an_option: '请在给出的选项中选择{label}。',
  unknown_field: '申请表里没有这一项。',
  same_person: '联系人与代表需为两位老师，请分别填写。',
  bad_file: '请重新上传{label}。',
  bad_text: '{label}请填写文字。',
  declaration_needed: '请阅读并勾选这一项声明。',
  bad_value: '{label}填写不正确。',
} as const;

export type FieldProblemCode = keyof typeof fieldTexts;

export function fieldText(code: FieldProblemCode, params: DecisionParams = {}): string {
  return fieldTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
