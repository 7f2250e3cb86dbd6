import { type CharterView, termOf } from '@mengwu/charter';
import type { DeskOffice } from '@mengwu/contracts';
import { ALLOWED, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { mayRegisterOffice } from '../domain/office.rules.ts';
import { allOffices, dutiesOf, type OfficeFacts, officeFacts } from '../domain/office-facts.ts';
import { placeState } from '../domain/place.states.ts';
import { OfficePresenter } from '../http/office.presenter.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { PeopleBook } from './people-book.ts';
import { ShowCandidate } from './show-candidate.query.ts';

/** The offices of an alliance for the desk. */
@Injectable()
export class ShowOffices {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
    private readonly candidates: ShowCandidate,
    private readonly present: OfficePresenter,
  ) {}

  async execute({ now }: RequestContext, alliance: string): Promise<{ items: DeskOffice[] }> {
    const { view } = this.alliances.charterAt(alliance, now);
    const [terms, cards] = await Promise.all([this.terms.all(alliance), this.candidates.cards(alliance, now)]);
    const [people, files] = await Promise.all([
      this.people.find(
        alliance,
        terms.map(({ personId }) => personId),
      ),
      this.files.views(
        alliance,
        terms.flatMap(({ fileId }) => fileId ?? []),
      ),
    ]);
    const known = allOffices(view);
    const others = [...new Set([...terms, ...cards].map(({ office }) => office))]
      .filter((office) => !known.some((one) => one.office === office))
      .flatMap((office) => officeFacts(view, office) ?? []);
    return {
      items: [...known, ...others].map((facts) => {
        const own = terms.filter(({ office }) => office === facts.office);
        const shown = own.map((term) => ({
          isPast: placeState(term, now) === 'ended',
          view: this.present.term(term, { view, now, people, files }),
        }));
        return {
          office: facts.office,
          isRuled: facts.key !== undefined,
          isSingle: facts.isSingle,
          rules: rulesOf(view, facts, now),
          duties: dutiesOf(view, facts.office),
          holders: shown.filter(({ isPast }) => !isPast).map((one) => one.view),
          past: shown.filter(({ isPast }) => isPast).map((one) => one.view),
          candidates: cards.filter(({ office }) => office === facts.office),
          named: own.length > 0 ? [] : namedIn(view, facts.office),
          actions: {
            register: presentDecision(mayRegisterOffice(facts, terms)),
            nominate: presentDecision(ALLOWED),
          },
        };
      }),
    };
  }
}

/** Term, number of terms and age, as the charter says them, with what it leaves open. */
function rulesOf(view: CharterView, facts: OfficeFacts, now: RequestContext['now']): DeskOffice['rules'] {
  if (facts.key === undefined) return [{ text: '由有权机构决定聘任，章程没有规定任期和条件', article: facts.article }];
  const term = termOf(view, facts.office, dayOf(now));
  const { maxTerms, maxAge } = view.offices ?? {};
  const open = (text: string | undefined) => `待明确：${text ?? '章程没有写明'}`;
  return [
    { text: term.years === null ? open(term.open?.question) : `任期 ${term.years} 年`, article: term.article },
    ...(maxTerms
      ? [
          {
            text:
              maxTerms.value === null ? open(maxTerms.open?.question) : `最多 ${maxTerms.value} 届，任满一部分也算一届`,
            article: maxTerms.article,
          },
        ]
      : []),
    ...(maxAge ? [{ text: `就任当天不超过 ${maxAge.value} 岁`, article: maxAge.article }] : []),
  ];
}

/** Whom the founding document names. */
function namedIn(view: CharterView, office: string): DeskOffice['named'] {
  const holders = view.offices?.holders?.value ?? [];
  return holders.filter((one) => one.office === office).map(({ person, article }) => ({ text: person, article }));
}
