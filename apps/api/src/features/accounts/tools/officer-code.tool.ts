import { Clock, Config, type Tool } from '../../../platform/index.ts';
import { loginKey } from '../domain/login-name.ts';
import { oneTimeCode } from '../domain/one-time-code.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { DeskLoginRepository } from '../persistence/desk-login.repository.ts';

/** Stands in for the authenticator app of a demo officer, by the clock of the installation. */
export const officerCode: Tool = {
  name: 'officer-code',
  summary: 'Print the one-time code of an officer, for development only',
  usage: 'mengwu-tools officer-code <login name>',
  async run(app, [loginName = ''], print) {
    if (app.get(Config, { strict: false }).isProduction) {
      print('officer-code refuses to run in production: there, the code is on the officer’s phone and nowhere else.');
      return 1;
    }
    const login = await app.get(DeskLoginRepository, { strict: false }).find(loginKey(loginName));
    if (!login) {
      print(`No officer signs in as "${loginName}".`);
      return 1;
    }
    const clock = app.get(Clock, { strict: false });
    await clock.refresh();
    const secret = app.get(OfficerSecrets, { strict: false }).unsealTotp(login.totpSealed);
    print(oneTimeCode(secret, clock.now()));
    return 0;
  },
};
