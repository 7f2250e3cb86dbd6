export { CONSENT_VERSION } from './consent.ts';
export { dayInWords } from './day-in-words.ts';
export {
  type ErrorCode,
  errorCodes,
  errorText,
  type FieldProblemCode,
  fieldText,
  fieldTexts,
  sharedErrors,
} from './errors.ts';
export type { Access, RouteSpec } from './route.ts';
export {
  type RouteInput,
  type RouteKey,
  type RouteRequest,
  type RouteResponse,
  type Routes,
  routes,
} from './routes.ts';
export * from './schemas/accounts.ts';
export * from './schemas/alliances.ts';
export * from './schemas/announcements.ts';
export * from './schemas/applications.ts';
export * from './schemas/audit.ts';
export * from './schemas/bodies.ts';
export * from './schemas/certificates.ts';
export * from './schemas/charter-articles.ts';
export * from './schemas/charter-settings.ts';
export * from './schemas/check-in.ts';
export * from './schemas/common.ts';
export * from './schemas/concerns.ts';
export * from './schemas/departures.ts';
export * from './schemas/directory.ts';
export * from './schemas/dues.ts';
export * from './schemas/duties.ts';
export * from './schemas/events.ts';
export * from './schemas/files.ts';
export * from './schemas/funds.ts';
export * from './schemas/member-lists.ts';
export * from './schemas/members.ts';
export * from './schemas/motions.ts';
export * from './schemas/notifications.ts';
export * from './schemas/notifications.ts';
export * from './schemas/offices.ts';
export * from './schemas/problem.ts';
export * from './schemas/publicity.ts';
export * from './schemas/sittings.ts';
export * from './schemas/units.ts';
