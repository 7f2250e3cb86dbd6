import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { type Basis, Bodies } from '../../bodies/index.ts';
import type { Decided } from '../decided-handlers.ts';
import { readOrder } from '../domain/order.ts';

/** What resolutions on persons do: the elected take their places, the removed leave them. */
@Injectable()
export class CarryOut {
  constructor(private readonly bodies: Bodies) {}

  async execute(tx: Tx, decided: Decided): Promise<void> {
    const { alliance, payload, motionId, outcome, resolution } = decided;
    const order = readOrder(payload);
    if (!order) return;
    if (order.ref === 'waiver')
      return this.bodies.waiverVoted(tx, { alliance, waiverId: order.id, outcome, resolution, motionId });
    if (outcome === 'failed') return;
    const { number, decidedOn } = resolution;
    const source = order.ref === 'office' ? 'appointment' : 'election';
    const basis: Basis = { source, resolution: number, decidedOn, motionId };
    const startsOn = dayOf(tx.now);
    switch (order.ref) {
      case 'candidate':
        await this.bodies.electCandidate(tx, { alliance, candidateId: order.id, basis, by: null });
        return;
      case 'term':
        return this.bodies.endOffice(tx, { alliance, termId: order.id, reason: 'removed', basis });
      case 'mandate':
        return this.bodies.endMandate(tx, { alliance, mandateId: order.id, reason: 'removed', basis });
      case 'office':
        await this.bodies.takeOffice(tx, {
          alliance,
          office: order.office,
          personId: order.id,
          startsOn,
          basis,
          by: null,
        });
        return;
      case 'seat': {
        const { body, id: personId, memberId, title } = order;
        await this.bodies.takeMandate(tx, { alliance, body, personId, memberId, title, startsOn, basis, by: null });
        return;
      }
    }
  }
}
