import type { DepartureCard, DepartureView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayAct } from '../domain/departure.rules.ts';
import type { ActorRole } from '../domain/departure.states.ts';
import type { Departure, Move } from '../domain/departure.ts';
import type { DepartureFacts } from '../usecases/departure-facts.ts';
import { moveTexts, openTexts, roleTexts, stateTexts, trackTexts } from './departure.texts.ts';
import { whatNow } from './what-now.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class DeparturePresenter {
  constructor(private readonly alliances: Alliances) {}

  card(departure: Departure): DepartureCard {
    const { id, alliance, memberName, track, state, openedOn, lastDay, leftOn, article } = departure;
    return {
      ...{ id, alliance, memberName, track, state, openedOn, article },
      allianceName: this.alliances.nameOf(alliance),
      trackText: trackTexts[track],
      stateText: stateTexts[state],
      lastDay: leftOn ?? lastDay,
    };
  }

  own(departure: Departure, role: ActorRole, facts: DepartureFacts): DepartureView {
    const { now } = facts;
    const may = (event: 'takeBack' | 'reply') =>
      presentDecision(mayAct(departure, event, { role, now, stateText: stateTexts[departure.state] }));
    return { ...this.shared(departure, facts), actions: { takeBack: may('takeBack'), reply: may('reply') } };
  }

  shared(departure: Departure, facts: DepartureFacts): Omit<DepartureView, 'actions'> {
    const { text, gravity, earliestOn, approvedOn, decision, replyUntil, leftOn, reapplyFrom } = departure;
    const { reply, repliedAt, repliedBy } = departure;
    const filesOf = (ids: readonly string[]) => ids.flatMap((id) => facts.files.get(id) ?? []);
    return {
      ...this.card(departure),
      ...{ text, gravity, earliestOn, approvedOn, decision, replyUntil, leftOn, reapplyFrom },
      now: whatNow(departure, facts),
      files: filesOf(departure.files),
      grounds: departure.grounds.map((ground) => ({ text: ground.text, article: ground.article })),
      reply:
        reply === null || repliedAt === null
          ? null
          : {
              ...{ text: reply, files: filesOf(departure.replyFiles), at: repliedAt },
              by: facts.names.get(repliedBy ?? '') ?? '',
            },
      timeline: facts.moves.filter(({ event }) => event !== 'edit').map((move) => line(departure, move, facts)),
    };
  }
}

function line({ track }: Departure, { event, byRole, byPerson, reason, article, at }: Move, { names }: DepartureFacts) {
  const name = names.get(byPerson ?? '');
  return {
    ...{ at, reason, article },
    text: event === 'open' ? openTexts[track] : moveTexts[event],
    by: name === undefined ? roleTexts[byRole] : `${roleTexts[byRole]} ${name}`,
  };
}
