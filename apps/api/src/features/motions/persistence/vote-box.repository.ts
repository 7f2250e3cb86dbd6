import { randomBytes } from 'node:crypto';
import type { VoteChoice } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, isDuplicate, type Tx } from '../../../platform/index.ts';
import type { Ballot, Tally } from '../domain/ballot.ts';

type Reader = Pick<Tx, 'query'>;
type BallotKey = Pick<Ballot, 'alliance' | 'id' | 'manner'>;

export interface Paper {
  readonly choice: VoteChoice;
  readonly receipt: string | null;
  /** Only of a named vote. */
  readonly mandateId: string | null;
}

export interface NamedVote {
  readonly mandateId: string;
  readonly choice: VoteChoice;
  readonly recordedBy: string | null;
}

/** The votes themselves. A secret paper and the mark of its voter share no value but the vote they belong to. */
@Injectable()
export class VoteBox {
  constructor(private readonly database: Database) {}

  /** Once for each mandate, whoever sends how often. @throws DomainError `vote_twice` */
  async mark(tx: Tx, { alliance, id }: BallotKey, mandateId: string): Promise<void> {
    await once('vote_twice', () =>
      tx.execute('INSERT INTO vote_marks (ballot_id, mandate_id, alliance_id) VALUES (?, ?, ?)', [
        id,
        mandateId,
        alliance,
      ]),
    );
  }

  /** @throws DomainError `vote_receipt_taken` when a nonce was used before. */
  async putNamed(
    tx: Tx,
    { alliance, id }: BallotKey,
    vote: NamedVote & { readonly receipt: string | null },
  ): Promise<void> {
    await once('vote_receipt_taken', () =>
      tx.execute(
        `INSERT INTO named_votes (ballot_id, mandate_id, alliance_id, choice, receipt, recorded_by)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [id, vote.mandateId, alliance, vote.choice, vote.receipt, vote.recordedBy],
      ),
    );
  }

  /** @throws DomainError `vote_receipt_taken` */
  async putSecret(
    tx: Tx,
    { alliance, id }: BallotKey,
    paper: { readonly choice: VoteChoice; readonly receipt: string },
  ): Promise<void> {
    // The key says nothing, not even when: papers lie in the order of their keys.
    const key = randomBytes(16).toString('hex');
    await once('vote_receipt_taken', () =>
      tx.execute('INSERT INTO secret_papers (id, ballot_id, alliance_id, choice, receipt) VALUES (?, ?, ?, ?, ?)', [
        key,
        id,
        alliance,
        paper.choice,
        paper.receipt,
      ]),
    );
  }

  /**
   * Moves the secret papers to the published box in one statement and in an order of chance, and destroys the originals:
   * from then on not even the engine's own traces tell which paper came when.
   */
  async publish(tx: Tx, { alliance, id }: BallotKey): Promise<void> {
    await tx.execute(
      `INSERT INTO published_papers (id, ballot_id, alliance_id, choice, receipt)
       SELECT id, ballot_id, alliance_id, choice, receipt FROM secret_papers
       WHERE alliance_id = ? AND ballot_id = ? ORDER BY RAND()`,
      [alliance, id],
    );
    await this.destroy(tx, { alliance, id });
  }

  /** A vote that failed for want of a quorum leaves no papers behind. */
  async destroy(tx: Tx, { alliance, id }: Pick<BallotKey, 'alliance' | 'id'>): Promise<void> {
    await tx.execute('DELETE FROM secret_papers WHERE alliance_id = ? AND ballot_id = ?', [alliance, id]);
  }

  async tally(reader: Reader, { alliance, id, manner }: BallotKey): Promise<Tally> {
    const table = manner === 'secret' ? 'secret_papers' : 'named_votes';
    const rows = await reader.query<{ choice: VoteChoice; votes: number }>(
      `SELECT choice, COUNT(*) AS votes FROM ${table} WHERE alliance_id = ? AND ballot_id = ? GROUP BY choice`,
      [alliance, id],
    );
    const tally = { yes: 0, no: 0, abstain: 0 };
    for (const { choice, votes } of rows) tally[choice] = votes;
    return tally;
  }

  async marks({ alliance, id }: Pick<BallotKey, 'alliance' | 'id'>, reader: Reader = this.database): Promise<string[]> {
    const rows = await reader.query<{ mandateId: string }>(
      'SELECT mandate_id AS mandateId FROM vote_marks WHERE alliance_id = ? AND ballot_id = ?',
      [alliance, id],
    );
    return rows.map(({ mandateId }) => mandateId);
  }

  async isMarked(reader: Reader, { alliance, id }: BallotKey, mandateId: string): Promise<boolean> {
    const rows = await reader.query(
      'SELECT 1 FROM vote_marks WHERE alliance_id = ? AND ballot_id = ? AND mandate_id = ?',
      [alliance, id, mandateId],
    );
    return rows.length > 0;
  }

  namedVotes(
    { alliance, id }: Pick<BallotKey, 'alliance' | 'id'>,
    reader: Reader = this.database,
  ): Promise<NamedVote[]> {
    return reader.query<NamedVote>(
      `SELECT mandate_id AS mandateId, choice, recorded_by AS recordedBy
       FROM named_votes WHERE alliance_id = ? AND ballot_id = ?`,
      [alliance, id],
    );
  }

  /** The box of a closed vote. */
  papers({ alliance, id, manner }: BallotKey): Promise<Paper[]> {
    return manner === 'secret'
      ? this.database.query<Paper>(
          `SELECT choice, receipt, NULL AS mandateId FROM published_papers
           WHERE alliance_id = ? AND ballot_id = ? ORDER BY receipt`,
          [alliance, id],
        )
      : this.database.query<Paper>(
          `SELECT choice, receipt, mandate_id AS mandateId FROM named_votes
           WHERE alliance_id = ? AND ballot_id = ? ORDER BY receipt, mandate_id`,
          [alliance, id],
        );
  }
}

async function once(code: 'vote_twice' | 'vote_receipt_taken', write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError(code, {}, { cause: error });
    throw error;
  }
}
