const HIDDEN = '[hidden]';

const SECRET_KEYS =
  /^(authorization|cookie|set-cookie|.*token.*|.*secret.*|.*password.*|.*openid|unionid|.*phone.*|mobile|tel|.*name|email|id_?number|.*key|.*pem|code|signature|payload|body|query|params|parameters|values|sql)$/i;
// An id may look like a telephone number in places; it is none.
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const IN_TEXT: readonly [RegExp, string][] = [
  [/\bBearer\s+[^\s,;"']+/gi, `Bearer ${HIDDEN}`],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, HIDDEN],
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, HIDDEN],
  [/\bo[A-Za-z0-9_-]{27}\b/g, HIDDEN],
  [/\b[A-Za-z0-9_-]{43}\b/g, HIDDEN],
  [/[\w.+-]+@[\w-]+\.[\w.]+/g, HIDDEN],
  // MySQL quotes the refused value in its message.
  [/(Duplicate entry|Incorrect \w+ value:) '(?:[^'\\]|\\.)*'/g, `$1 ${HIDDEN}`],
];

// Whatever one of the patterns above finds has one of these; most lines have none, and are spared the seven searches.
const SUSPICIOUS = /@|\d{11}|[\w-]{28}|bearer|Duplicate entry|Incorrect /i;

const MAX_DEPTH = 6;

/** A copy that is safe to log: no secret and nothing that identifies a person. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MAX_DEPTH) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (Buffer.isBuffer(value)) return `[${value.length} bytes]`;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      SECRET_KEYS.test(key) && part != null ? HIDDEN : redact(part, depth + 1),
    ]),
  );
}

export function redactText(text: string): string {
  if (!SUSPICIOUS.test(text) || UUID.test(text)) return text;
  return IN_TEXT.reduce((cleaned, [pattern, replacement]) => cleaned.replace(pattern, replacement), text);
}

// Only these of an error's fields: drivers hang the statement and its values on it.
function redactError(error: Error, depth: number): Record<string, unknown> {
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  return {
    type: error.name,
    message: redactText(error.message),
    ...(code !== undefined && { code }),
    ...(errno !== undefined && { errno }),
    stack: redactText(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: redact(error.cause, depth + 1) }),
  };
}
