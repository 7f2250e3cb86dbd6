import type { Recorded } from '../audit/write-audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { RequestContext } from '../context.ts';
import { type Published, writeOutbox } from '../outbox/write-outbox.ts';
import type { Session } from './session.ts';
import type { Tx } from './tx.ts';

/** What one transaction has noted so far; written just before the commit. */
export class Journal {
  readonly recorded: Recorded[] = [];
  readonly published: Published[] = [];
  readonly afterCommit: (() => void)[] = [];
  isOpen = true;

  /** The transaction as one request sees it: what it records carries that request's person and id. */
  view(session: Session, ctx: RequestContext): Tx {
    const open = () => {
      if (!this.isOpen) throw new Error('This transaction has ended: its tx must not be used any more');
      return session;
    };
    const view: Omit<Tx, symbol> = {
      now: ctx.now,
      get manager() {
        return open().runner.manager;
      },
      query: async (sql, params) => open().query(sql, params),
      execute: async (sql, params) => open().execute(sql, params),
      queryList: async (sql, lists) => open().queryList(sql, lists),
      executeList: async (sql, lists) => open().executeList(sql, lists),
      record: (entry) => {
        open();
        this.recorded.push({ ctx, entry });
      },
      publish: (topic, payload, options = {}) => {
        open();
        const availableAt = options.availableAt ?? ctx.now;
        this.published.push({ topic, payload, availableAt, requestId: ctx.requestId });
      },
      afterCommit: (work) => {
        this.afterCommit.push(work);
      },
    };
    return view as Tx;
  }

  async write(session: Session, auditKey: Buffer, ctx: RequestContext): Promise<void> {
    this.isOpen = false;
    await writeAudit(session, auditKey, this.recorded);
    await writeOutbox(session, ctx.now, this.published);
  }
}
