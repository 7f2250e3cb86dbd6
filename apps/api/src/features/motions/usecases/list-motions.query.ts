import type { MotionCard, Page } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { InputOf } from '../../../platform/index.ts';
import { presentCard } from '../http/motion.presenter.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';

/** Motions for the desk, the newest first. */
@Injectable()
export class ListMotions {
  constructor(private readonly motions: MotionRepository) {}

  async execute({ params, query }: InputOf<'GET /alliances/:alliance/desk/motions'>): Promise<Page<MotionCard>> {
    const { page, pageSize, ...filter } = query;
    const found = await this.motions.page(params.alliance, {
      ...filter,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    return { items: found.motions.map(presentCard), total: found.total, page, pageSize };
  }
}
