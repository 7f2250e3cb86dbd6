import { MOTION_LABELS } from '@mengwu/charter';
import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { isFree, madeElsewhere } from '../domain/kinds.ts';
import type { Concerns, Payload, Subject } from '../domain/motion.ts';
import { AttachPapers } from './attach-papers.ts';
import { FindSubjects, type SubjectChoice } from './find-subjects.ts';
import { ProposeMotion } from './propose-motion.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';

type Request = InputOf<'POST /alliances/:alliance/desk/motions'>;

interface Matter {
  readonly subject: Subject | null;
  readonly concerns: Concerns;
  readonly payload: Payload;
}

const NOBODY: Matter = { subject: null, concerns: { personIds: [], memberIds: [] }, payload: {} };

/** The secretariat writes a motion for a body that may decide it. */
@Injectable()
export class WriteMotion {
  constructor(
    private readonly subjects: FindSubjects,
    private readonly proposeMotion: ProposeMotion,
    private readonly papers: AttachPapers,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, { params, body }: Request): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    const matter = await this.matter(ctx, params.alliance, body, personId);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const motion = await this.proposeMotion.execute(tx, {
          ...matter,
          alliance: params.alliance,
          body: body.body,
          kind: body.kind,
          title: body.title,
          text: body.text,
          proposedBy: { personId, as: '秘书处' },
          papers: body.papers,
        });
        await this.papers.attach(tx, motion, body.papers, personId);
        return this.show.view(motion, tx.now, tx);
      },
      { answers: true },
    );
  }

  private async matter(
    { now }: RequestContext,
    alliance: string,
    { body, kind, about }: Request['body'],
    officer: string,
  ): Promise<Matter> {
    if (madeElsewhere(kind)) throw new DomainError('motion_made_elsewhere', { kind: MOTION_LABELS[kind] });
    if (isFree(kind)) return NOBODY;
    const found = (await this.subjects.execute(alliance, body, kind, now)).find(
      (one) => one.ref === about?.ref && one.id === about.id && one.body === (about.body ?? one.body),
    );
    if (!found) throw new DomainError('motion_needs_candidate');
    // Nobody brings a waiver of her own limits before a body: A30.
    if (kind === 'waiver' && found.concerns.personIds.includes(officer)) throw new DomainError('waiver_self_approval');
    return { subject: subjectOf(found), concerns: found.concerns, payload: { order: orderOf(found, about?.office) } };
  }
}

/** One open motion for each candidate, waiver, term or seat; a person may be proposed for several things. */
function subjectOf({ ref, id }: SubjectChoice): Subject | null {
  return ref === 'person' ? null : { kind: ref, id };
}

function orderOf({ order }: SubjectChoice, office: string | undefined): SubjectChoice['order'] {
  if (order.ref !== 'office') return order;
  if (office === undefined) throw new DomainError('motion_needs_candidate');
  return { ...order, office };
}
