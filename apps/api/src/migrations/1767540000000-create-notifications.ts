import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1767540000000 implements MigrationInterface {
  name = 'CreateNotifications1767540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inbox_messages (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        person_id char(36) character set ascii not null,
        title varchar(60) not null,
        body varchar(2000) not null,
        link_target varchar(16) character set ascii null,
        link_id char(36) character set ascii null,
        template varchar(16) character set ascii null,
        subject_kind varchar(20) character set ascii null,
        subject_id char(36) character set ascii null,
        created_at datetime(3) not null,
        read_at datetime(3) null,
        push_state varchar(16) character set ascii not null,
        push_tries tinyint not null,
        push_reason varchar(40) character set ascii null,
        pushed_at datetime(3) null,
        key inbox_by_person (person_id, id),
        key inbox_unread (person_id, read_at),
        key inbox_by_subject (alliance_id, subject_kind, subject_id, person_id)
      ) engine=InnoDB default character set utf8mb4`);
    // is_refused: the last answer was no; accepting once opens it again.
    await runner.query(`
      create table subscriptions (
        person_id char(36) character set ascii not null,
        client varchar(8) character set ascii not null,
        template varchar(16) character set ascii not null,
        credits int not null,
        is_refused tinyint(1) not null,
        answered_at datetime(3) not null,
        primary key (person_id, client, template)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table subscriptions');
    await runner.query('drop table inbox_messages');
  }
}
