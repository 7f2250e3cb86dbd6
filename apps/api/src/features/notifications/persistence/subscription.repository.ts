import type { Client, TemplateKey } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, marks, type Tx } from '../../../platform/index.ts';

export interface SubscriptionRow {
  readonly key: TemplateKey;
  readonly credits: number;
  readonly isRefused: number;
}

const BATCH = 1_000;
/** More than anybody can use; keeps a phone that answers without end from counting without end. */
const MAX_CREDITS = 100;

/** Who may be pushed what, how often: an estimate that WeChat corrects. */
@Injectable()
export class SubscriptionRepository {
  constructor(private readonly database: Database) {}

  async ofPerson(personId: string, client: Client): Promise<SubscriptionRow[]> {
    return this.database.query<SubscriptionRow>(LIST, [personId, client]);
  }

  async ofPersonInTx(tx: Tx, personId: string, client: Client): Promise<SubscriptionRow[]> {
    return tx.query<SubscriptionRow>(LIST, [personId, client]);
  }

  async answer(
    tx: Tx,
    { personId, client }: { personId: string; client: Client },
    { key, isAccepted }: { key: TemplateKey; isAccepted: boolean },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO subscriptions (person_id, client, template, credits, is_refused, answered_at) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE credits = LEAST(credits + VALUES(credits), ${MAX_CREDITS}),
         is_refused = VALUES(is_refused), answered_at = VALUES(answered_at)`,
      [personId, client, key, isAccepted ? 1 : 0, isAccepted ? 0 : 1, tx.now],
    );
  }

  /** Of these people, those who have a credit left. */
  async subscribed(tx: Tx, personIds: readonly string[], template: TemplateKey): Promise<Set<string>> {
    const found = new Set<string>();
    for (let at = 0; at < personIds.length; at += BATCH) {
      const batch = personIds.slice(at, at + BATCH);
      const rows = await tx.query<{ personId: string }>(
        `SELECT person_id AS personId FROM subscriptions
         WHERE client = 'weapp' AND template = ? AND credits > 0 AND person_id IN ${marks(batch)}`,
        [template, ...batch],
      );
      for (const { personId } of rows) found.add(personId);
    }
    return found;
  }

  /** Takes one credit; false when none is left. */
  async spend(tx: Tx, personId: string, template: TemplateKey): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE subscriptions SET credits = credits - 1
       WHERE person_id = ? AND client = 'weapp' AND template = ? AND credits > 0`,
      [personId, template],
    );
    return affectedRows === 1;
  }

  async giveBack(tx: Tx, personId: string, template: TemplateKey): Promise<void> {
    await tx.execute(
      `UPDATE subscriptions SET credits = LEAST(credits + 1, ${MAX_CREDITS})
       WHERE person_id = ? AND client = 'weapp' AND template = ?`,
      [personId, template],
    );
  }

  /** WeChat says that there is no credit, so there is none. */
  async empty(tx: Tx, personId: string, template: TemplateKey): Promise<void> {
    await tx.execute("UPDATE subscriptions SET credits = 0 WHERE person_id = ? AND client = 'weapp' AND template = ?", [
      personId,
      template,
    ]);
  }
}

const LIST = `SELECT template AS \`key\`, credits, is_refused AS isRefused
  FROM subscriptions WHERE person_id = ? AND client = ?`;
