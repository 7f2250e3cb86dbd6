import { type CharterView, MOTION_LABELS, motionKinds } from '@mengwu/charter';
import type { MotionChoice, MotionKind } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { AnswerOf } from '../../../platform/index.ts';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { isFree, madeElsewhere, needsOffice, needsSubject } from '../domain/kinds.ts';
import { bodyName, stepsFor } from '../domain/motion-steps.ts';
import { mayPut } from '../domain/put.rules.ts';
import { FindSubjects } from './find-subjects.ts';

/** What can be proposed to whom, each with its clause: the charter's powers, not a list of ours. */
@Injectable()
export class ListChoices {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly subjects: FindSubjects,
  ) {}

  async forDesk(alliance: string, now: Instant): Promise<MotionChoice[]> {
    const { view } = this.alliances.charter(alliance, dayOf(now));
    const choices: MotionChoice[] = [];
    for (const choice of choicesOf(view, ['secretariat'])) {
      const found = await this.subjects.execute(alliance, choice.body, choice.kind, now);
      const subjects = found.map(({ ref, id, label, office, body, stand }) => ({
        ref,
        id,
        label,
        office,
        body,
        stand,
      }));
      choices.push({ ...choice, subjects });
    }
    return choices;
  }

  /** For somebody who sits in a body: free motions, where the charter lets her propose. */
  async forSeat(ctx: RequestContext, alliance: string): Promise<AnswerOf<'GET /alliances/:alliance/motion-choices'>> {
    const { view } = this.alliances.charter(alliance, dayOf(ctx.now));
    const sitsIn = await this.sitsIn(alliance, signedIn(ctx).personId, ctx.now);
    const items = sitsIn.length === 0 ? [] : choicesOf(view, sitsIn).filter((choice) => isOpenTo(view, choice, sitsIn));
    const reason =
      sitsIn.length === 0
        ? '您目前没有议事机构的席位，不能提出议案。'
        : '章程没有规定由理事提出议案，请联系秘书处代为提交。';
    return { items, reason: items.length > 0 ? null : reason, article: null };
  }

  /** The bodies in which a person has a place. */
  async sitsIn(alliance: string, personId: string, now: Instant): Promise<string[]> {
    const sitting = this.bodies.bodiesOf(alliance, dayOf(now));
    const found = await Promise.all(
      sitting.map(async ({ key }) => {
        const seats = await this.bodies.entitled(undefined, alliance, key, now);
        return seats.some((seat) => seat.personId === personId) ? [key] : [];
      }),
    );
    return found.flat();
  }
}

/** Only where the charter names seat-holders as proposers, and only to a body whose business it is. */
export function isOpenTo(
  view: CharterView,
  { body, kind }: { body: string; kind: MotionKind },
  sitsIn: readonly string[],
): boolean {
  const rules = view.bodies[body]?.mayPropose?.value ?? [];
  return (
    isFree(kind) &&
    rules.some(({ by, kinds }) => by.some((one) => sitsIn.includes(one)) && (kinds?.includes(kind) ?? true))
  );
}

function choicesOf(view: CharterView, proposerIn: readonly string[]): MotionChoice[] {
  return Object.keys(view.bodies).flatMap((body) =>
    motionKinds(view, body).flatMap(({ kind, article }): MotionChoice[] => {
      if (!mayPut(view, { body, kind, proposerIn }).allowed) return [];
      const steps = stepsFor(view, kind, body).map((step) => ({
        bodyName: step.bodyName,
        does: step.does,
        article: step.article,
      }));
      return [
        {
          body,
          bodyName: bodyName(view, body),
          kind,
          kindText: MOTION_LABELS[kind],
          label: `${bodyName(view, body)}：${MOTION_LABELS[kind]}`,
          article,
          steps,
          isMadeElsewhere: madeElsewhere(kind),
          needsSubject: needsSubject(kind),
          needsOffice: needsOffice(kind),
          subjects: [],
        },
      ];
    }),
  );
}
