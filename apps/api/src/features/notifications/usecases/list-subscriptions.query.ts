import type { Client, Subscription } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import { toSubscriptions } from '../http/subscription.presenter.ts';
import { SubscriptionRepository } from '../persistence/subscription.repository.ts';
import { Templates } from '../templates.ts';

@Injectable()
export class ListSubscriptions {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly templates: Templates,
  ) {}

  async execute(ctx: RequestContext, client: Client): Promise<Subscription[]> {
    const rows = await this.subscriptions.ofPerson(signedIn(ctx).personId, client);
    return toSubscriptions(this.templates.of(client), rows);
  }
}
