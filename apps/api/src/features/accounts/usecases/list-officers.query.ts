import type { Officer } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/index.ts';
import { officerStateTexts } from '../http/officer.texts.ts';
import { OfficerListQuery } from '../persistence/officer-list.query.ts';

@Injectable()
export class ListOfficers {
  constructor(private readonly officers: OfficerListQuery) {}

  async execute({ now }: RequestContext, alliance: string): Promise<Officer[]> {
    const rows = await this.officers.run(alliance, now);
    return rows.map((row) => ({ ...row, stateText: officerStateTexts[row.state] }));
  }
}
