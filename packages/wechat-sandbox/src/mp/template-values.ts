const length = (text: string): number => Array.from(text).length;
const upTo =
  (max: number, pattern: RegExp) =>
  (text: string): boolean =>
    length(text) <= max && pattern.test(text);

const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}-\d{1,2}|\d{1,2}-\d{1,2})`;
const MOMENT = `(${DAY} ?)?${CLOCK}`;
const DATE = `${DAY}( ?${CLOCK})?`;
const span = (one: string): RegExp => new RegExp(`^${one}( ?~ ?${one})?$`);

/** The rules of subscription messages, by the letters before the number of a key. */
const RULES: Readonly<Record<string, (text: string) => boolean>> = {
  thing: upTo(20, /./u),
  number: upTo(32, /^-?\d+(\.\d+)?$/),
  letter: upTo(32, /^[A-Za-z]+$/),
  symbol: upTo(5, /^[^\p{L}\p{N}]+$/u),
  character_string: upTo(32, /^[\x21-\x7e ]+$/),
  time: (text) => span(MOMENT).test(text),
  date: (text) => span(DATE).test(text),
  amount: upTo(16, /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u),
  phone_number: upTo(17, /^[\d+\-() ]+$/),
  car_number: upTo(8, /^[\p{Script=Han}A-Z0-9]+$/u),
  name: (text) => (/^[\x20-\x7e]+$/.test(text) ? length(text) <= 20 : length(text) <= 10),
  phrase: upTo(5, /^\p{Script=Han}+$/u),
};

/** Whether WeChat would take the value under this key (`thing1`, `time2`, …). */
export function isValidValue(key: string, value: unknown): boolean {
  const rule = kindOf(key);
  if (rule === undefined || typeof value !== 'string') return false;
  return value !== '' && !/\p{Cc}/u.test(value) && rule(value);
}

function kindOf(key: string): ((text: string) => boolean) | undefined {
  const kind = /^([a-z_]+)\d+$/.exec(key)?.[1];
  return kind === undefined || !Object.hasOwn(RULES, kind) ? undefined : RULES[kind];
}
