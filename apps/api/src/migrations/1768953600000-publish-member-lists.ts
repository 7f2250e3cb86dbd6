import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of members as they were published, and what each person shows of herself in the directory. */
export class PublishMemberLists1768953600000 implements MigrationInterface {
  name = 'PublishMemberLists1768953600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_lists (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        edition int not null,
        published_at datetime(3) not null,
        published_by char(36) character set ascii null,
        article varchar(60) not null,
        entries json not null,
        unique key member_lists_by_edition (alliance_id, edition)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table member_list_counters (
        alliance_id varchar(31) character set ascii primary key,
        last_edition int not null
      ) engine=InnoDB default character set ascii`);
    await runner.query(`
      create table directory_entries (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        person_id char(36) character set ascii not null,
        title varchar(60) null,
        email varchar(100) null,
        title_for varchar(12) character set ascii not null,
        email_for varchar(12) character set ascii not null,
        phone_for varchar(12) character set ascii not null,
        updated_at datetime(3) not null,
        unique key directory_entries_by_person (alliance_id, person_id)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['directory_entries', 'member_list_counters', 'member_lists'])
      await runner.query(`drop table ${table}`);
  }
}
