const ALLOWED = /\b(?:PDF|JPG|JPEG|PNG|WebP|MB|KB|QR|A4|COP|TOCOP|ILEAD|Excel|YAML|ID|TOTP|App)\b/gi;
const WITH_LATIN = [
  /[\w.+-]+@[\w.-]+/g, // e-mail addresses
  /https?:\/\/\S+/g, // links to copy
  /\b(?:www\.)[\w.-]+/g,
  /Association of Sustainable Educational Development in Higher Education/g,
  /985\/211/g,
  /\b[2-9A-HJ-NP-Z]{8}\b/g, // what a ticket shows for typing at the door
  /(?:[0-9a-f]{8}\s?){8}/g, // the receipt of a vote, to compare with the box
  /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g, // the number on a printed form
];

/** Latin words on a screen that no person should have to read: codes, ids, states. */
export function rawWords(text: string, also: readonly RegExp[] = []): string[] {
  const rest = [...WITH_LATIN, ...also].reduce((kept, pattern) => kept.replace(pattern, ' '), text);
  return rest.replace(ALLOWED, ' ').match(/[A-Za-z]{2,}[\w-]*|[0-9a-f]{8}-[0-9a-f]{4}-/g) ?? [];
}
