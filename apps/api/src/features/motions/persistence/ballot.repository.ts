import type { MotionKind } from '@mengwu/contracts';
import { type Day, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, type Tx } from '../../../platform/index.ts';
import type { Ballot, BallotResult, Voter } from '../domain/ballot.ts';

type Reader = Pick<Tx, 'query'>;

const COLUMNS = `id, alliance_id AS alliance, motion_id AS motionId, step, body, sitting_id AS sittingId, manner,
  presence, state, rules, entitled, present, recused, deadline, opened_at AS openedAt, opened_by AS openedBy,
  closed_at AS closedAt, closed_by AS closedBy, result, charter_version AS charterVersion`;
const VOTER = `mandate_id AS mandateId, person_id AS personId, member_id AS memberId, proxy_of AS proxyOf, name,
  unit_name AS unitName, part`;

type Row = Omit<Ballot, 'rules' | 'result'> & { readonly rules: string; readonly result: string | null };

const toBallot = (row: Row): Ballot => ({
  ...row,
  rules: JSON.parse(row.rules),
  result: row.result === null ? null : JSON.parse(row.result),
});

/** A vote that has been counted, with what it was about. */
export interface ClosedBallot {
  readonly title: string;
  readonly kind: MotionKind;
  readonly body: string;
  readonly decidedOn: Day;
  readonly entitled: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly passed: boolean;
}

/** Votes on motions, and who may take part in them. */
@Injectable()
export class BallotRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, ballot: Ballot, voters: readonly Voter[]): Promise<void> {
    await tx.execute(
      `INSERT INTO ballots (id, alliance_id, motion_id, step, body, sitting_id, manner, presence, state, rules,
         entitled, present, recused, deadline, opened_at, opened_by, charter_version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ballot.id,
        ballot.alliance,
        ballot.motionId,
        ballot.step,
        ballot.body,
        ballot.sittingId,
        ballot.manner,
        ballot.presence,
        JSON.stringify(ballot.rules),
        ballot.entitled,
        ballot.present,
        ballot.recused,
        ballot.deadline,
        ballot.openedAt,
        ballot.openedBy,
        ballot.charterVersion,
      ],
    );
    await tx.executeList(
      `INSERT INTO ballot_voters (ballot_id, alliance_id, mandate_id, person_id, member_id, proxy_of, name, unit_name, part)
       VALUES ?`,
      [
        voters.map((voter) => [
          ballot.id,
          ballot.alliance,
          voter.mandateId,
          voter.personId,
          voter.memberId,
          voter.proxyOf,
          voter.name,
          voter.unitName,
          voter.part,
        ]),
      ],
    );
  }

  /** The newest vote on a motion, in whatever state. */
  async latest(alliance: string, motionId: string, reader: Reader = this.database): Promise<Ballot | undefined> {
    return this.newest(reader, alliance, motionId, '');
  }

  /** The same, held open against closing while somebody votes; voters do not wait for each other. */
  async share(tx: Tx, alliance: string, motionId: string): Promise<Ballot | undefined> {
    return this.newest(tx, alliance, motionId, 'LOCK IN SHARE MODE');
  }

  /** The same, for the one who closes it: waits for every vote under way. */
  async lock(tx: Tx, alliance: string, motionId: string): Promise<Ballot | undefined> {
    return this.newest(tx, alliance, motionId, 'FOR UPDATE');
  }

  private async newest(
    reader: Reader,
    alliance: string,
    motionId: string,
    lock: '' | 'FOR UPDATE' | 'LOCK IN SHARE MODE',
  ): Promise<Ballot | undefined> {
    const [row] = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM ballots WHERE alliance_id = ? AND motion_id = ?
       ORDER BY step DESC, opened_at DESC, id DESC LIMIT 1 ${lock}`,
      [alliance, motionId],
    );
    return row && toBallot(row);
  }

  async ofMotion(alliance: string, motionId: string, reader: Reader = this.database): Promise<Ballot[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM ballots WHERE alliance_id = ? AND motion_id = ? ORDER BY step, opened_at, id`,
      [alliance, motionId],
    );
    return rows.map(toBallot);
  }

  async closed(alliance: string): Promise<ClosedBallot[]> {
    const rows = await this.database.query<{
      title: string;
      kind: MotionKind;
      body: string;
      entitled: number;
      closedAt: Instant;
      result: string;
    }>(
      `SELECT motions.title, motions.kind, ballots.body, ballots.entitled, ballots.closed_at AS closedAt, ballots.result
       FROM ballots JOIN motions ON motions.alliance_id = ballots.alliance_id AND motions.id = ballots.motion_id
       WHERE ballots.alliance_id = ? AND ballots.state = 'closed' ORDER BY ballots.closed_at, ballots.id`,
      [alliance],
    );
    return rows.map(({ result, closedAt, ...row }) => {
      const { yes, no, abstain, present, isPassed } = JSON.parse(result) as BallotResult;
      return { ...row, decidedOn: dayOf(closedAt), yes, no, abstain, present, passed: isPassed };
    });
  }

  /** By their ids, for lists. */
  async findMany(
    alliance: string,
    ids: readonly string[],
    reader: Reader = this.database,
  ): Promise<Map<string, Ballot>> {
    if (ids.length === 0) return new Map();
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM ballots WHERE alliance_id = ? AND id IN ${marks(ids)}`,
      [alliance, ...ids],
    );
    return new Map(rows.map((row) => [row.id, toBallot(row)]));
  }

  /** Open votes of a sitting. */
  async openIn(alliance: string, sittingId: string, reader: Reader = this.database): Promise<Ballot[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM ballots WHERE alliance_id = ? AND sitting_id = ? AND state = 'open'`,
      [alliance, sittingId],
    );
    return rows.map(toBallot);
  }

  /** Mandates that have voted on anything in a sitting. */
  async votedIn(alliance: string, sittingId: string, reader: Reader = this.database): Promise<string[]> {
    const rows = await reader.query<{ mandateId: string }>(
      `SELECT DISTINCT vote_marks.mandate_id AS mandateId FROM vote_marks
       JOIN ballots ON ballots.id = vote_marks.ballot_id
       WHERE ballots.alliance_id = ? AND ballots.sitting_id = ? AND ballots.state <> 'void'`,
      [alliance, sittingId],
    );
    return rows.map(({ mandateId }) => mandateId);
  }

  /** Open votes of an alliance whose deadline has passed, or that have none: for the desk's list. */
  async open(alliance: string): Promise<Ballot[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM ballots WHERE alliance_id = ? AND state = 'open' ORDER BY opened_at, id`,
      [alliance],
    );
    return rows.map(toBallot);
  }

  voters({ alliance, id }: Pick<Ballot, 'alliance' | 'id'>, reader: Reader = this.database): Promise<Voter[]> {
    return reader.query<Voter>(
      `SELECT ${VOTER} FROM ballot_voters WHERE alliance_id = ? AND ballot_id = ? ORDER BY name, mandate_id`,
      [alliance, id],
    );
  }

  async voter({ alliance, id }: Ballot, mandateId: string, reader: Reader): Promise<Voter | undefined> {
    const [row] = await reader.query<Voter>(
      `SELECT ${VOTER} FROM ballot_voters WHERE alliance_id = ? AND ballot_id = ? AND mandate_id = ?`,
      [alliance, id, mandateId],
    );
    return row;
  }

  /** Open votes in which a person has a place, everywhere. */
  openFor(personId: string): Promise<{ alliance: string; motionId: string }[]> {
    return this.database.query(
      `SELECT /* any-alliance: own */ ballots.alliance_id AS alliance, ballots.motion_id AS motionId
       FROM ballot_voters JOIN ballots ON ballots.id = ballot_voters.ballot_id
       WHERE ballot_voters.person_id = ? AND ballots.state = 'open' AND ballot_voters.part = 'voter'
       GROUP BY ballots.alliance_id, ballots.motion_id, ballots.opened_at ORDER BY ballots.opened_at DESC`,
      [personId],
    );
  }

  /** Whether a person had a place in any vote on a motion. */
  async hadPlace(alliance: string, motionId: string, personId: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM ballot_voters JOIN ballots ON ballots.id = ballot_voters.ballot_id
       WHERE ballots.alliance_id = ? AND ballots.motion_id = ? AND ballot_voters.person_id = ? LIMIT 1`,
      [alliance, motionId, personId],
    );
    return rows.length > 0;
  }

  async close(tx: Tx, ballot: Ballot, closed: { by: string; result: BallotResult | null }): Promise<void> {
    await tx.execute(
      `UPDATE ballots SET state = ?, closed_at = ?, closed_by = ?, result = ?
       WHERE alliance_id = ? AND id = ? AND state = 'open'`,
      [
        closed.result ? 'closed' : 'void',
        tx.now,
        closed.by,
        closed.result && JSON.stringify(closed.result),
        ballot.alliance,
        ballot.id,
      ],
    );
  }
}
