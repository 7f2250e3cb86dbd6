import { hash, type Options, verify } from '@node-rs/argon2';

// Argon2id, the library's default algorithm, with the first set of OWASP's password storage cheat sheet.
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

let nobody: Promise<string> | undefined;

/** Takes as long for a login name that does not exist (`stored` undefined) as for one that does. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const isMatch = await verify(stored ?? (await nobody), password.normalize('NFKC'));
  return stored !== undefined && isMatch;
}
