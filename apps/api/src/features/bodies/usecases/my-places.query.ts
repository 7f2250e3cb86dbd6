import { termOf } from '@mengwu/charter';
import type { MyPlace } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { dutiesOf, officeFacts } from '../domain/office-facts.ts';
import { termView } from '../http/term.presenter.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';

/** Where I sit and what I hold, in every alliance. */
@Injectable()
export class MyPlaces {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly mandates: MandateRepository,
    private readonly terms: OfficeTermRepository,
  ) {}

  async execute(ctx: RequestContext): Promise<{ items: MyPlace[] }> {
    const { personId } = signedIn(ctx);
    const [places, terms] = await Promise.all([
      this.mandates.heldByPersonEverywhere(personId, ctx.now),
      this.terms.heldByPersonEverywhere(personId, ctx.now),
    ]);
    const offices = terms.map((term): MyPlace => {
      const { view } = this.alliances.charterAt(term.alliance, ctx.now);
      const facts = officeFacts(view, term.office);
      const article = facts?.key === undefined ? term.article : termOf(view, term.office, term.startsOn).article;
      return {
        ...this.named(term.alliance, term.id),
        kind: 'office',
        name: term.office,
        title: `第 ${term.termNumber} 届`,
        unitName: null,
        term: termView(term, article, ctx.now),
        duties: dutiesOf(view, term.office),
      };
    });
    const seats = await Promise.all(
      places.map(async (place): Promise<MyPlace> => {
        const { view } = this.alliances.charterAt(place.alliance, ctx.now);
        const units = await this.members.memberCards(place.alliance, place.memberId === null ? [] : [place.memberId]);
        return {
          ...this.named(place.alliance, place.id),
          kind: 'mandate',
          name: bodyFacts(view, place.body)?.name ?? '',
          title: place.title,
          unitName: units.get(place.memberId ?? '')?.name ?? null,
          term: termView(place, termOf(view, place.body, place.startsOn).article, ctx.now),
          duties: [],
        };
      }),
    );
    return { items: [...offices, ...seats] };
  }

  private named(alliance: string, id: string) {
    return { id, alliance, allianceName: this.alliances.nameOf(alliance) };
  }
}
