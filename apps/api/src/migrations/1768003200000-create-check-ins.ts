import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCheckIns1768003200000 implements MigrationInterface {
  name = 'CreateCheckIns1768003200000';

  async up(runner: QueryRunner): Promise<void> {
    // A registration is welcomed once, whoever scans at the same moment: the generated column is in a unique key.
    await runner.query(`
      create table check_ins (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        event_id char(36) character set ascii not null,
        registration_id char(36) character set ascii null,
        outcome varchar(10) character set ascii not null,
        code varchar(40) character set ascii null,
        door varchar(20) not null,
        scanned_by char(36) character set ascii not null,
        scanned_at datetime(3) not null,
        is_welcome tinyint as (if(outcome = 'welcome', 1, null)) stored,
        unique key check_ins_once (registration_id, is_welcome),
        key check_ins_by_event (alliance_id, event_id, scanned_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table door_links (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        event_id char(36) character set ascii not null,
        door varchar(20) not null,
        token_hash char(64) character set ascii not null,
        created_by char(36) character set ascii not null,
        expires_at datetime(3) not null,
        accepted_by char(36) character set ascii null,
        unique key door_links_by_token (token_hash)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['door_links', 'check_ins']) await runner.query(`drop table ${table}`);
  }
}
