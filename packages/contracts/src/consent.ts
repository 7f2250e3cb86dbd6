/** The privacy notice that people agree to when they sign in; a new text is a new version. */
export const CONSENT_VERSION = '2026-11-01';
