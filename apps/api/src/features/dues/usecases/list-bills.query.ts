import type { BillState, PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Bill } from '../domain/bill.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

/** An alliance's bills for the desk, the newest first. */
@Injectable()
export class ListBills {
  constructor(private readonly bills: BillRepository) {}

  async execute(
    alliance: string,
    { page, pageSize, q, state }: PageQuery & { state?: BillState | undefined },
  ): Promise<{ bills: Bill[]; total: number; page: number; pageSize: number }> {
    const found = await this.bills.list(alliance, { state, q, offset: (page - 1) * pageSize, limit: pageSize });
    return { ...found, page, pageSize };
  }
}
