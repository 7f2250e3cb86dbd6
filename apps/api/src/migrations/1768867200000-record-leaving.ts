import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and how a member left, and the day from which it may apply again. */
export class RecordLeaving1768867200000 implements MigrationInterface {
  name = 'RecordLeaving1768867200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table members
        add column left_on date null,
        add column left_how varchar(12) character set ascii null,
        add column left_article varchar(60) null,
        add column reapply_from date null,
        add key members_by_credit_code (alliance_id, credit_code)`);
    // Those who acted when the member left keep their word about it, and nothing else.
    await runner.query('alter table member_people add column left_with_member tinyint not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table member_people drop column left_with_member');
    await runner.query(`
      alter table members
        drop key members_by_credit_code,
        drop column left_on, drop column left_how, drop column left_article, drop column reapply_from`);
  }
}
