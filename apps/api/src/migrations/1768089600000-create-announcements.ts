import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAnnouncements1768089600000 implements MigrationInterface {
  name = 'CreateAnnouncements1768089600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table announcements (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        title varchar(60) not null,
        body text not null,
        audience_kind varchar(10) character set ascii not null,
        audience_event char(36) character set ascii null,
        state varchar(10) character set ascii not null,
        version int not null default 0,
        created_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        published_at datetime(3) null,
        key announcements_by_time (alliance_id, state, published_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table announcement_recipients (
        announcement_id char(36) character set ascii not null,
        person_id char(36) character set ascii not null,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii null,
        read_at datetime(3) null,
        primary key (announcement_id, person_id),
        key announcement_recipients_by_person (person_id, alliance_id)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['announcement_recipients', 'announcements']) await runner.query(`drop table ${table}`);
  }
}
