const HIDDEN = '***';

const SECRET_FIELDS =
  'access_token|refresh_token|secret|session_key|js_code|openid|touser|unionid|signature|sign|paySign|phoneNumber|purePhoneNumber|ticket|api_v3_key|apiV3Key';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g, HIDDEN],
  [new RegExp(`([?&](?:${SECRET_FIELDS}|code)=)[^&\\s"']+`, 'gi'), `$1${HIDDEN}`],
  [new RegExp(`("(?:${SECRET_FIELDS})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*`, 'gi'), `$1${HIDDEN}`],
  [/(signature=")[^"]*/gi, `$1${HIDDEN}`],
  [/(?<![\w-])o[\w-]{27}(?![\w-])/g, HIDDEN],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, HIDDEN],
];

/**
 * Text that may go to a log: tokens, codes, secrets, openids, phone numbers, keys and signatures are hidden.
 * `secrets` are further exact values to hide wherever they stand.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const withoutValues = secrets
    .filter((secret) => secret.length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  return PATTERNS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), withoutValues);
}

/** Redacted, without line breaks, at most 200 code points: what an error may repeat of a stranger's words. */
export function quote(text: string, secrets: readonly string[] = []): string {
  const line = redact(text, secrets)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, 200).join('');
}
