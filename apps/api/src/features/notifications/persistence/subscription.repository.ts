import type { Client, TemplateKey } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, marks, type Tx } from '../../../platform/index.ts';

export interface SubscriptionRow {
  readonly key: TemplateKey;
  readonly credits: number;
  readonly isRefused: number;
}

interface Ledger {
  readonly personId: string;
  readonly client: Client;
  readonly template: TemplateKey;
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
         WHERE template = ? AND credits > 0 AND person_id IN ${marks(batch)}`,
        [template, ...batch],
      );
      for (const { personId } of rows) found.add(personId);
    }
    return found;
  }

  /** Takes one credit, of the mini-program before H5, and says which; undefined when none is left. */
  async spend(tx: Tx, personId: string, template: TemplateKey): Promise<Client | undefined> {
    const [row] = await tx.query<{ client: Client }>(
      `SELECT client FROM subscriptions WHERE person_id = ? AND template = ? AND credits > 0
       ORDER BY client DESC LIMIT 1 FOR UPDATE`,
      [personId, template],
    );
    if (row) await this.change(tx, 'credits - 1', { personId, template, client: row.client });
    return row?.client;
  }

  async giveBack(tx: Tx, ledger: Ledger): Promise<void> {
    await this.change(tx, `LEAST(credits + 1, ${MAX_CREDITS})`, ledger);
  }

  /** WeChat says that there is no credit, so there is none. */
  async empty(tx: Tx, ledger: Ledger): Promise<void> {
    await this.change(tx, '0', ledger);
  }

  private async change(tx: Tx, credits: string, { personId, client, template }: Ledger): Promise<void> {
    await tx.execute(
      `UPDATE subscriptions SET credits = ${credits} WHERE person_id = ? AND client = ? AND template = ?`,
      [personId, client, template],
    );
  }
}

const LIST = `SELECT template AS \`key\`, credits, is_refused AS isRefused
  FROM subscriptions WHERE person_id = ? AND client = ?`;
