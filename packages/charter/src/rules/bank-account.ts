import type { CharterView } from '../charter-on.ts';

export type BankAccount = {
  readonly holder: string;
  readonly bank: string;
  readonly number: string;
  readonly article: string;
};

/** The account that dues are transferred to [D16]; undefined where the charter names none. */
export function bankAccount(view: CharterView): BankAccount | undefined {
  const { account } = view.dues;
  return account && { ...account.value, article: account.article };
}
