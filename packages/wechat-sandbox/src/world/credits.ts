import type { Credit } from './state.ts';
import type { World } from './world.ts';

function entry(world: World, appid: string, personaId: string, templateId: string): Credit {
  const known = world.state.credits.find(
    (credit) => credit.appid === appid && credit.personaId === personaId && credit.templateId === templateId,
  );
  if (known !== undefined) return known;
  const fresh: Credit = { appid, personaId, templateId, credits: 0, lastAnswer: 'reject' };
  world.state.credits.push(fresh);
  return fresh;
}

/** Each acceptance allows one message, without time limit. */
export function answerSubscription(
  world: World,
  who: { appid: string; personaId: string; templateId: string },
  answer: 'accept' | 'reject',
  times = 1,
): Credit {
  const credit = entry(world, who.appid, who.personaId, who.templateId);
  credit.lastAnswer = answer;
  if (answer === 'accept') credit.credits += times;
  world.changed();
  return credit;
}

export function spendCredit(world: World, appid: string, personaId: string, templateId: string): boolean {
  const credit = entry(world, appid, personaId, templateId);
  if (credit.credits < 1) return false;
  credit.credits -= 1;
  world.changed();
  return true;
}
