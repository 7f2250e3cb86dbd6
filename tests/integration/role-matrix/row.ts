import type { Call } from '../../support/trust/send.ts';
import { anyone, desk, nobody, type Role, signedIn } from './roles.ts';
import type { Records } from './world.ts';

export interface Row {
  /** Who may call it for the records of the home alliance; everyone else must be refused. */
  readonly home: readonly Role[];
  /** Who may call it for the records of the other alliance. */
  readonly away: readonly Role[];
  /** What is asked of the given records; nothing when the route asks for none. */
  readonly call: (records: Records) => Call;
  /** What the first of those who may is answered; 2xx unless said otherwise. */
  readonly first?: number;
  /** The call names a record of one alliance by its id: with the path of the other one it must not be found. */
  readonly byId?: true;
}

export const AWAY_DESK: readonly Role[] = ['awayOfficer'];
export const AWAY_CONTACT: readonly Role[] = ['awayContact'];

export const inAlliance = ({ alliance }: Records): Call => ({ params: { alliance } });
export const of =
  (pick: (records: Records) => Readonly<Record<string, string>>, body?: (records: Records) => unknown) =>
  (records: Records): Call => ({
    params: { alliance: records.alliance, ...pick(records) },
    ...(body && { body: body(records) }),
  });

export const own = (call: Row['call'] = () => ({})): Row => ({ home: signedIn, away: nobody, call });
export const open = (call: Row['call'] = () => ({})): Row => ({ home: anyone, away: nobody, call });
export const deskRow = (call: Row['call'], more: Partial<Row> = {}): Row => ({
  home: desk,
  away: AWAY_DESK,
  call,
  ...more,
});
export const deskRecord = (call: Row['call'], more: Partial<Row> = {}): Row => deskRow(call, { byId: true, ...more });
