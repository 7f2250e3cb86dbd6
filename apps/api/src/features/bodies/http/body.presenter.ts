import { type CharterView, standingCouncilLimit, termOf } from '@mengwu/charter';
import type { Basis, DeskBodyCard, ErrorCode, FileView, MandateView } from '@mengwu/contracts';
import { ALLOWED, type Decision, dayOf, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { mayAppoint, mayEndHeldOver, mayFound, maySetTerm } from '../domain/body.rules.ts';
import { type BodyFacts, bodyFacts } from '../domain/body-facts.ts';
import type { Place, PlacePerson, SeatedPlace } from '../domain/mandate.ts';
import { placeState } from '../domain/place.states.ts';
import type { BodyPerson } from '../usecases/people-book.ts';
import { endTexts, personReasonTexts, sourceTexts } from './office.texts.ts';
import { termView } from './term.presenter.ts';

/** What has to be known of people and papers to show a place. */
export interface PlaceBook {
  readonly view: CharterView;
  readonly now: Instant;
  readonly people: ReadonlyMap<string, BodyPerson>;
  readonly units: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, FileView>;
  readonly history: readonly PlacePerson[];
}

/** The whitelist of what leaves the room about bodies. */
@Injectable()
export class BodyPresenter {
  card(view: CharterView, facts: BodyFacts, places: readonly SeatedPlace[], at: CardFacts): DeskBodyCard {
    const { now, directors, people, registered } = at;
    const body = view.bodies[facts.key];
    if (!body) throw new Error(`No body ${facts.key}`);
    const held = places.filter((place) => ['sitting', 'heldOver'].includes(placeState(place, now)));
    const states = held.map((place) => termView(place, facts.article, now));
    const term = termOf(view, facts.key, dayOf(now));
    const isUnreached = (personId: string | null) => personId === null || !people.get(personId)?.isReachable;
    return {
      key: facts.key,
      name: facts.name,
      role: { text: body.role.value, article: body.role.article },
      composition: body.composition?.value ? { text: body.composition.value, article: body.composition.article } : null,
      powers: (body.powers?.value ?? []).map(({ text, article }) => ({ text, article })),
      isOfAllMembers: facts.seats === 'members',
      isOfUnits: facts.isOfUnits,
      term: {
        years: term.years,
        article: term.article,
        silence: term.open ? { question: term.open.question, article: term.article } : null,
      },
      limit: this.limit(view, facts, directors),
      places: facts.seats === 'members' ? registered : held.length,
      heldOver: states.filter(({ state }) => state === 'heldOver').length,
      endingSoon: states.filter(({ warning }) => warning !== null).length,
      unreached: held.filter(({ personId }) => isUnreached(personId)).length,
      actions: {
        found: presentDecision(mayFound(facts, places.length > 0)),
        appoint: presentDecision(mayAppoint(facts)),
        endHeldOver: presentDecision(mayEndHeldOver(facts, held, now)),
      },
    };
  }

  mandate(place: SeatedPlace, book: PlaceBook): MandateView {
    const { view, now, people, units, files, history } = book;
    const facts = bodyFacts(view, place.body);
    const person = place.personId === null ? undefined : people.get(place.personId);
    const term = termOf(view, place.body, place.startsOn);
    const isOver = placeState(place, now) === 'ended';
    const over: Decision<ErrorCode> = isOver
      ? refused('mandate_ended', { params: { on: place.endedAt ? dayOf(place.endedAt) : '' } })
      : ALLOWED;
    return {
      id: place.id,
      body: place.body,
      bodyName: facts?.name ?? '',
      title: place.title,
      person: person ? { id: person.personId, name: person.name, isReachable: person.isReachable } : null,
      member: place.memberId === null ? null : { id: place.memberId, name: units.get(place.memberId) ?? '' },
      term: termView(place, term.article, now),
      basis: basisView(place, files),
      endedOn: place.endedAt ? dayOf(place.endedAt) : null,
      endText: place.endReason ? endTexts[place.endReason] : null,
      history: history
        .filter(({ mandateId }) => mandateId === place.id)
        .map(({ personId, fromAt, untilAt, reason }) => ({
          name: people.get(personId)?.name ?? '',
          from: fromAt,
          until: untilAt,
          text: personReasonTexts[reason] ?? '',
        })),
      actions: {
        end: presentDecision(over),
        setTerm: presentDecision(over.allowed ? maySetTerm(term) : over),
        changePerson: presentDecision(over.allowed && place.memberId === null ? refused('mandate_is_personal') : over),
      },
    };
  }

  private limit(view: CharterView, { key }: BodyFacts, directors: number): DeskBodyCard['limit'] {
    const limit = standingCouncilLimit(view, directors);
    if (limit?.body !== key) return null;
    const council = bodyFacts(view, view.bodies[key]?.electedBy?.value ?? '')?.name ?? '';
    const text = `${council}现有 ${directors} 人，最多 ${limit.max} 人`;
    return { max: limit.max, article: limit.article, text };
  }
}

export interface CardFacts {
  readonly now: Instant;
  /** Places of the electing body, of which this one may be a part only. */
  readonly directors: number;
  /** Active members: the places of a body of all members. */
  readonly registered: number;
  readonly people: ReadonlyMap<string, BodyPerson>;
}

type Papers = Pick<Place, 'source' | 'resolution' | 'decidedOn' | 'fileId'>;

export function basisView(
  { source, resolution, decidedOn, fileId }: Papers,
  files: ReadonlyMap<string, FileView>,
): Basis {
  return {
    text: sourceTexts[source],
    resolution,
    decidedOn,
    file: (fileId !== null && files.get(fileId)) || null,
  };
}
