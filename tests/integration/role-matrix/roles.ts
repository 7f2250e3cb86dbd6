/** Everyone who may try a route; «home» is the alliance whose records are tried, «away» the other one. */
export const roles = [
  'anonymous',
  'person',
  'drafter',
  'applicant',
  'contact',
  'colleague',
  'otherContact',
  'volunteer',
  'officer',
  'revoked',
  'awayContact',
  'awayOfficer',
] as const;
export type Role = (typeof roles)[number];

export const anyone: readonly Role[] = roles;
/** The session of a revoked officer is over: she counts as anonymous. */
export const signedIn: readonly Role[] = roles.filter((role) => role !== 'anonymous' && role !== 'revoked');
export const nobody: readonly Role[] = [];
export const desk: readonly Role[] = ['officer'];
export const door: readonly Role[] = ['volunteer', 'officer'];
