import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of two applications for one unit that are handed in at the same moment, one holds the claim. */
export class ClaimUnits1768176000000 implements MigrationInterface {
  name = 'ClaimUnits1768176000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table applications
        add column claim varchar(140) null,
        add unique key applications_by_claim (alliance_id, claim)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table applications drop key applications_by_claim, drop column claim');
  }
}
