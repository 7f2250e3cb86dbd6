/** Makes a value fit, or answers undefined when it cannot be made to. */
type KeywordRule = (value: string) => string | undefined;

const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const FULL_DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{4}-\d{2}|\d{2}-\d{2})`;

const matching =
  (pattern: RegExp): KeywordRule =>
  (value) =>
    pattern.test(value) ? value : undefined;

const each =
  (pattern: RegExp): KeywordRule =>
  (value) => {
    const parts = value.split('~');
    return parts.length <= 2 && parts.every((part) => pattern.test(part.trim())) ? value : undefined;
  };

const cut =
  (limit: number): KeywordRule =>
  (value) => {
    const points = [...value];
    return points.length <= limit ? value : `${points.slice(0, limit - 1).join('')}…`;
  };

/** Ten characters when any of them is Chinese, twenty otherwise. */
const name: KeywordRule = (value) => cut(/\p{Script=Han}/u.test(value) ? 10 : 20)(value);

const phrase: KeywordRule = (value) => (/^\p{Script=Han}{1,5}$/u.test(value) ? value : undefined);

const amount: KeywordRule = (value) => {
  const withSign = /^\d/.test(value) ? `￥${value}` : value;
  return /^[\p{Sc}]\d{1,10}(\.\d{1,2})?元?$/u.test(withSign) ? withSign : undefined;
};

/**
 * The value rules by keyword type. WeChat open documentation, "subscription messages: parameter value limits".
 * Only texts that stay true when cut (thing, name) are cut; everything else fits or is refused.
 */
const RULES: Readonly<Record<string, KeywordRule>> = {
  thing: cut(20),
  number: (value) => (value.length <= 32 ? matching(/^-?\d+(\.\d+)?$/)(value) : undefined),
  letter: matching(/^[A-Za-z]{1,32}$/),
  symbol: matching(/^[\p{P}\p{S}]{1,5}$/u),
  character_string: matching(/^[\x21-\x7e]{1,32}$/),
  time: each(new RegExp(`^(${FULL_DAY} )?${CLOCK}$`)),
  date: each(new RegExp(`^${FULL_DAY}( ${CLOCK})?$`)),
  amount,
  phone_number: matching(/^[\d+\-() ]{1,17}$/),
  car_number: matching(/^[\p{Script=Han}A-Za-z0-9]{1,8}$/u),
  name,
  phrase,
  enum: cut(20),
};

/** The rule for a keyword such as `thing1`; undefined when WeChat has no such type. */
export function keywordRule(key: string): KeywordRule | undefined {
  const type = /^([a-z_]+)\d+$/.exec(key)?.[1] ?? '';
  return Object.hasOwn(RULES, type) ? RULES[type] : undefined;
}
