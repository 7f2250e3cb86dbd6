import type { NoticeAnswer } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, forAscii, type Tx } from '../../../platform/index.ts';
import type { Notice } from '../domain/sitting.ts';

interface Key {
  readonly alliance: string;
  readonly id: string;
}

const NOTICE = `person_id AS personId, mandate_id AS mandateId, notified_at AS notifiedAt, seen_at AS seenAt, answer,
  answer_note AS answerNote, answered_at AS answeredAt`;

/** Who was called to a sitting, and what they said. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  async of({ alliance, id }: Key, tx?: Tx): Promise<Notice[]> {
    return (tx ?? this.database).query<Notice>(
      `SELECT ${NOTICE} FROM sitting_notices WHERE alliance_id = ? AND sitting_id = ?`,
      [alliance, id],
    );
  }

  async find({ alliance, id }: Key, personId: string, tx?: Tx): Promise<Notice | undefined> {
    const [row] = await (tx ?? this.database).query<Notice>(
      `SELECT ${NOTICE} FROM sitting_notices WHERE alliance_id = ? AND sitting_id = ? AND person_id = ?`,
      [alliance, forAscii(id), personId],
    );
    return row;
  }

  /** Told again, a person keeps the first time and the answer. */
  async send(tx: Tx, { alliance, id }: Key, people: readonly { personId: string; mandateId: string }[]): Promise<void> {
    for (const { personId, mandateId } of people) {
      await tx.execute(
        `INSERT INTO sitting_notices (sitting_id, person_id, alliance_id, mandate_id, notified_at) VALUES (?, ?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE mandate_id = VALUES(mandate_id)`,
        [id, personId, alliance, mandateId, tx.now],
      );
    }
  }

  async markSeen(tx: Tx, { alliance, id }: Key, personId: string): Promise<void> {
    await tx.execute(
      `UPDATE sitting_notices SET seen_at = COALESCE(seen_at, ?)
       WHERE alliance_id = ? AND sitting_id = ? AND person_id = ?`,
      [tx.now, alliance, id, personId],
    );
  }

  async answer(
    tx: Tx,
    { alliance, id }: Key,
    { personId, answer, note }: { personId: string; answer: NoticeAnswer; note: string | null },
  ): Promise<void> {
    await tx.execute(
      `UPDATE sitting_notices SET answer = ?, answer_note = ?, answered_at = ?, seen_at = COALESCE(seen_at, ?)
       WHERE alliance_id = ? AND sitting_id = ? AND person_id = ?`,
      [answer, note, tx.now, tx.now, alliance, id, personId],
    );
  }

  /** A new date is a new question. */
  async clearAnswers(tx: Tx, { alliance, id }: Key): Promise<void> {
    await tx.execute(
      `UPDATE sitting_notices SET answer = NULL, answer_note = NULL, answered_at = NULL, seen_at = NULL
       WHERE alliance_id = ? AND sitting_id = ?`,
      [alliance, id],
    );
  }
}
