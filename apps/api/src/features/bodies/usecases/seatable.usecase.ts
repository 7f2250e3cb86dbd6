import type { Seatable } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { EnlistedRepository } from '../persistence/enlisted.repository.ts';
import { PeopleBook } from './people-book.ts';

const MANY = 50;

const roleTexts = {
  self: '个人成员',
  representative: '单位代表',
  contact: '单位联系人',
  colleague: '单位同事',
} as const;

/** Whom the desk can seat or nominate: people of members, officers of the desk, and people entered by name. */
@Injectable()
export class SeatablePeople {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly enlisted: EnlistedRepository,
    private readonly people: PeopleBook,
    private readonly transactions: Transactions,
  ) {}

  async list(
    _ctx: RequestContext,
    { params, query }: InputOf<'GET /alliances/:alliance/desk/seatable'>,
  ): Promise<{ items: Seatable[] }> {
    const { alliance } = params;
    const [acting, officers, entered] = await Promise.all([
      this.members.peopleOfActive(alliance, 'everyone'),
      this.accounts.officersOf(alliance),
      this.enlisted.list(alliance),
    ]);
    const units = await this.members.memberCards(
      alliance,
      acting.map(({ memberId }) => memberId),
    );
    const names = await this.people.namesOf([...acting.map(({ personId }) => personId), ...officers]);
    const ofUnits = acting.map(
      ({ personId, memberId, role }): Seatable => ({
        personId,
        name: names.get(personId) ?? '',
        memberId,
        unitName: units.get(memberId)?.name ?? null,
        roleText: roleTexts[role],
        isReachable: true,
      }),
    );
    const known = new Set(ofUnits.map(({ personId }) => personId));
    const ofDesk = officers
      .filter((id) => !known.has(id))
      .map((personId) => person(personId, names.get(personId) ?? '', null, '秘书处工作人员', true));
    const byName = entered
      .filter(({ claimedBy }) => claimedBy === null || !known.has(claimedBy))
      .map(({ personId, claimedBy, name, organisation }) =>
        person(claimedBy ?? personId, name, organisation || null, '秘书处录入', claimedBy !== null),
      );
    const q = query.q ?? '';
    const items = [...ofUnits, ...ofDesk, ...byName];
    return { items: items.filter((one) => `${one.name} ${one.unitName ?? ''}`.includes(q)).slice(0, MANY) };
  }

  enlist(ctx: RequestContext, { params, body }: InputOf<'POST /alliances/:alliance/desk/seatable'>): Promise<Seatable> {
    const by = signedIn(ctx).personId;
    const { alliance } = params;
    const { name, organisation } = body;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const personId = await this.accounts.enlist(tx, name);
        await this.enlisted.insert(tx, { alliance, personId, name, organisation }, by);
        tx.record({
          alliance,
          action: 'seatable.entered',
          subject: { kind: 'seatable', id: personId },
          after: { name, organisation },
        });
        return person(personId, name, organisation || null, '秘书处录入', false);
      },
      { answers: true },
    );
  }
}

function person(
  personId: string,
  name: string,
  unitName: string | null,
  roleText: string,
  isReachable: boolean,
): Seatable {
  return { personId, name, memberId: null, unitName, roleText, isReachable };
}
