import type { CertificateState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, forAscii, selectPage, type Tx } from '../../../platform/index.ts';
import type { Certificate } from '../domain/certificate.ts';
import { CertificateEntity } from './certificate.entity.ts';

const COLUMNS = `id, alliance_id AS alliance, member_id AS memberId, serial, member_name AS memberName,
  kind_label AS kindLabel, joined_on AS joinedOn, issued_at AS issuedAt, article, token, state, ended_on AS endedOn`;

export interface CertificateFilter {
  readonly state?: CertificateState | undefined;
  readonly q?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

@Injectable()
export class CertificateRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, certificate: Certificate): Promise<void> {
    await tx.manager.insert(CertificateEntity, certificate);
  }

  /** All that a member ever had, the newest first; nobody else issues one before the transaction ends. */
  lockOf(tx: Tx, alliance: string, memberId: string): Promise<Certificate[]> {
    return tx.query<Certificate>(
      `SELECT ${COLUMNS} FROM certificates WHERE alliance_id = ? AND member_id = ?
       ORDER BY issued_at DESC, serial DESC FOR UPDATE`,
      [alliance, memberId],
    );
  }

  async end(tx: Tx, ended: { alliance: string; id: string; state: CertificateState; endedOn: Day }): Promise<void> {
    await tx.execute(
      "UPDATE certificates SET state = ?, ended_on = ? WHERE alliance_id = ? AND id = ? AND state = 'valid'",
      [ended.state, ended.endedOn, ended.alliance, ended.id],
    );
  }

  async findBySerial(alliance: string, serial: string): Promise<Certificate | undefined> {
    const [found] = await this.database.query<Certificate>(
      `SELECT ${COLUMNS} FROM certificates WHERE alliance_id = ? AND serial = ?`,
      [alliance, forAscii(serial)],
    );
    return found;
  }

  async findHolding(alliance: string, memberId: string): Promise<Certificate | undefined> {
    const [found] = await this.database.query<Certificate>(
      `SELECT ${COLUMNS} FROM certificates WHERE alliance_id = ? AND member_id = ? AND holds = 1`,
      [alliance, memberId],
    );
    return found;
  }

  async membersHolding(alliance: string): Promise<Set<string>> {
    const rows = await this.database.query<{ memberId: string }>(
      'SELECT member_id AS memberId FROM certificates WHERE alliance_id = ? AND holds = 1',
      [alliance],
    );
    return new Set(rows.map(({ memberId }) => memberId));
  }

  async list(alliance: string, filter: CertificateFilter): Promise<{ certificates: Certificate[]; total: number }> {
    const { state, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Certificate>(this.database, {
      columns: COLUMNS,
      from: 'certificates',
      where: [
        ['alliance_id = ?', alliance],
        state && ['state = ?', state],
        q ? ['INSTR(member_name, ?) > 0 OR serial = ?', q, forAscii(q)] : undefined,
      ],
      orderBy: 'issued_at DESC, serial DESC',
      offset,
      limit,
    });
    return { certificates: rows, total };
  }

  /** Every certificate of this installation that holds no more. */
  ended(): Promise<Pick<Certificate, 'alliance' | 'serial' | 'state'>[]> {
    return this.database.query(
      `/* any-alliance: sweep */ SELECT alliance_id AS alliance, serial, state FROM certificates
       WHERE state <> 'valid' ORDER BY alliance_id, serial`,
    );
  }
}
