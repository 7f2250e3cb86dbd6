export interface PasswordHint {
  readonly text: string;
  readonly isMet: boolean;
}

const MIN_LENGTH = 10;

const kindsIn = (password: string) =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/, /[^\x20-\x7e]/].filter((kind) => kind.test(password)).length;

const isMonotonous = (password: string) => new Set(password).size < 6 || /^(\d+|[a-z]+)$/i.test(password);

/** Advice while typing; whether a password is good enough is decided by the server alone. */
export function passwordHints(password: string, loginName: string): PasswordHint[] {
  const isNameInside = loginName.length >= 3 && password.toLowerCase().includes(loginName.toLowerCase());
  return [
    { text: `至少 ${MIN_LENGTH} 位`, isMet: password.length >= MIN_LENGTH },
    { text: '混用字母、数字或符号，或用一句较长的话', isMet: kindsIn(password) >= 2 || password.length >= 20 },
    { text: '不全是重复、连续的字符，也不只是数字', isMet: password !== '' && !isMonotonous(password) },
    { text: '不包含登录名', isMet: password !== '' && !isNameInside },
  ];
}
