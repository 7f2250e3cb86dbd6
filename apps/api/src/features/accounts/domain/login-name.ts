/** What makes a login name unique: neither case nor full-width letters tell two people apart. */
export function loginKey(loginName: string): string {
  return loginName.normalize('NFKC').trim().toLowerCase();
}
