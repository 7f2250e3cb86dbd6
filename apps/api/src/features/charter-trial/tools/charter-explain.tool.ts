import { describeRule, explainRule } from '@mengwu/charter';
import { dayOf } from '@mengwu/kernel';
import { Clock, type Tool } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';

export const charterExplain: Tool = {
  name: 'charter-explain',
  summary: 'Say what a charter holds on a rule today: values, articles, what is open, what the secretariat has settled',
  usage: 'mengwu-tools charter-explain <alliance> <rule>      for example: charter-explain tocop A17',
  async run(app, [alliance = '', rule = ''], print) {
    const alliances = app.get(Alliances, { strict: false });
    if (!alliances.exists(alliance)) {
      const known = alliances.list().map(({ id }) => id);
      print(`There is no alliance "${alliance}"; there are: ${known.join(', ')}.`);
      return 2;
    }
    const clock = app.get(Clock, { strict: false });
    await clock.refresh();
    const explained = explainRule(alliances.charter(alliance, dayOf(clock.now())).view, rule.toUpperCase());
    if (!explained) {
      print(`The charter of ${alliance} refers to no rule "${rule}".`);
      return 2;
    }
    for (const line of describeRule(explained)) print(line);
    return 0;
  },
};
