import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAlliances1767398400000 implements MigrationInterface {
  name = 'CreateAlliances1767398400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table charter_versions (
        alliance_id varchar(31) character set ascii not null,
        version varchar(64) character set ascii not null,
        content json not null,
        first_seen_at datetime(3) not null,
        primary key (alliance_id, version)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table charter_versions');
  }
}
