import type { WorkItem } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/index.ts';
import { WorkProviders } from '../work-providers.ts';

/** A longer list helps nobody today. */
const SHOWN = 200;

@Injectable()
export class ListWork {
  constructor(private readonly work: WorkProviders) {}

  async execute({ now }: RequestContext, alliance: string): Promise<WorkItem[]> {
    return (await this.work.waitingIn(alliance, now)).slice(0, SHOWN);
  }
}
