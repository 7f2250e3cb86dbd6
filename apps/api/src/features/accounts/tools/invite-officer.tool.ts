import { Clock, Config, systemContext, type Tool } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { InviteOfficer } from '../usecases/invite-officer.usecase.ts';

/** How the first officer of an alliance comes to the desk: there is no password to begin with. */
export const inviteOfficer: Tool = {
  name: 'invite-officer',
  summary: "Invite somebody to an alliance's desk; prints the link once, it works once, for 72 hours",
  usage: 'mengwu-tools invite-officer <alliance> <name>      for example: invite-officer hefd 李老师',
  async run(app, [alliance = '', ...words], print) {
    const name = words.join(' ').trim();
    const known = app.get(Alliances, { strict: false }).list();
    if (!known.some(({ id }) => id === alliance)) {
      print(`There is no alliance "${alliance}"; there are: ${known.map(({ id }) => id).join(', ')}.`);
      return 2;
    }
    if (name === '' || [...name].length > 30) {
      print('Say whom to invite, in at most 30 characters.');
      return 2;
    }
    const clock = app.get(Clock, { strict: false });
    await clock.refresh();
    const ctx = systemContext('invite-officer', clock.now());
    const { path } = await app.get(InviteOfficer, { strict: false }).execute(ctx, { alliance, name });
    print(`${app.get(Config, { strict: false }).publicUrls.console}${path}`);
    return 0;
  },
};
