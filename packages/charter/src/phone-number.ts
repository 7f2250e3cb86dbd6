const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}\d{7,8}$/;

const WITH_EXTENSION = /^(0\d{2,3}-?\d{7,8})(?:转|ext\.?|-)(\d{1,5})$/i;

/** A phone number as digits only, without +86, spaces, brackets and hyphens; an extension is kept after a hyphen. */
export function plainPhone(text: string): string {
  const compact = text.replace(/[\s()（）]/g, '').replace(/^(?:\+|00)86-?/, '');
  const [, main = compact, extension] = WITH_EXTENSION.exec(compact) ?? [];
  const digits = main.replaceAll('-', '');
  return extension ? `${digits}-${extension}` : digits;
}

/** Whether a text is a mobile or landline number (with its area code) of the mainland. */
export function isMainlandPhone(text: string): boolean {
  const [digits = '', extension] = plainPhone(text).split('-');
  return LANDLINE.test(digits) || (MOBILE.test(digits) && extension === undefined);
}
