import type { MigrationInterface, QueryRunner } from 'typeorm';

// Through which app a push goes: a repetition must spend the credit of the same one.
export class AddPushClient1767540100000 implements MigrationInterface {
  name = 'AddPushClient1767540100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inbox_messages add column push_client varchar(8) character set ascii null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inbox_messages drop column push_client');
  }
}
