const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}\d{7,8}$/;

/** A phone number as digits only, without +86, spaces, brackets and hyphens; an extension is kept after a hyphen. */
export function plainPhone(text: string): string {
  const [, main = '', extension] = /^(.*?)(?:(?:转|ext\.?|-(?=\d{1,5}$))(\d{1,5}))?$/.exec(text.trim()) ?? [];
  const digits = main.replace(/[\s()（）-]/g, '').replace(/^(?:\+|00)86/, '');
  return extension ? `${digits}-${extension}` : digits;
}

/** Whether a text is a mobile or landline number (with its area code) of the mainland. */
export function isMainlandPhone(text: string): boolean {
  if (!/^[\d\s()（）+转ext.-]+$/.test(text.trim())) return false;
  const [digits = '', extension] = plainPhone(text).split('-');
  return LANDLINE.test(digits) || (MOBILE.test(digits) && extension === undefined);
}
