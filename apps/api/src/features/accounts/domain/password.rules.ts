const MIN_LENGTH = 10;
const MIN_DISTINCT = 5;
const KEYBOARD = ['abcdefghijklmnopqrstuvwxyz', '01234567890', '09876543210', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const COMMON = ['password', 'passw0rd', 'letmein', 'welcome', 'admin', 'woaini', 'mengwu', 'iloveyou', 'qwerty'];

/** True for passwords that a guesser tries first: short, monotonous, typed along the keyboard, or the name itself. */
export function isPasswordTooWeak(password: string, loginName: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < MIN_LENGTH || new Set(plain).size < MIN_DISTINCT) return true;
  return [...essence(plain, loginName.normalize('NFKC').trim().toLowerCase())].length < MIN_LENGTH / 2;
}

/** What is left when everything guessable is taken out. */
function essence(password: string, name: string): string {
  const guessable = [...COMMON, ...(name.length >= 3 ? [name] : [])];
  const rest = guessable.reduce((left, word) => left.replaceAll(word, ''), password);
  return withoutRuns(rest)
    .replace(/(.)\1{2,}/gu, '$1')
    .replace(/(?:19|20)\d{2}/g, '');
}

function withoutRuns(text: string): string {
  let left = text;
  for (const row of KEYBOARD) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let at = 0; at + length <= row.length; at += 1) left = left.replaceAll(row.slice(at, at + length), '');
    }
  }
  return left;
}
