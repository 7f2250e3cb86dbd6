import { officesOf } from '@mengwu/charter';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';

/** In whose name a body is called: its chair's where the charter has one and somebody holds it, else the secretariat's. */
@Injectable()
export class Convener {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
  ) {}

  async of(alliance: string, body: string, now: Instant): Promise<string> {
    const { view } = this.alliances.charterAt(alliance, now);
    const chair = await this.bodies.chairOf(alliance, body, now);
    const title = officesOf(view).find(({ chairs }) => chairs?.includes(body))?.title;
    if (chair && title) return `${title}${chair.name}`;
    return view.bodies.secretariat?.name.value ?? '秘书处';
  }
}
