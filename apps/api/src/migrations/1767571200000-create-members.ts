import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMembers1767571200000 implements MigrationInterface {
  name = 'CreateMembers1767571200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_counters (
        alliance_id varchar(31) character set ascii not null,
        year smallint not null,
        last_number int not null,
        primary key (alliance_id, year)
      ) engine=InnoDB`);
    await runner.query(`
      create table members (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        number varchar(20) character set ascii not null,
        kind varchar(40) character set ascii not null,
        name varchar(120) not null,
        credit_code varchar(18) character set ascii null,
        tier varchar(40) null,
        state varchar(12) character set ascii not null,
        joined_on date not null,
        paid_through date null,
        charter_version varchar(64) character set ascii not null,
        created_at datetime(3) not null,
        active_code varchar(18) character set ascii as (if(state = 'active', credit_code, null)) stored,
        unique key members_by_number (alliance_id, number),
        unique key members_once_active (alliance_id, active_code),
        key members_by_state (alliance_id, state, number),
        key members_by_name (alliance_id, name)
      ) engine=InnoDB default character set utf8mb4`);
    // One person acts for at most one member of an alliance at a time.
    await runner.query(`
      create table member_people (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        person_id char(36) character set ascii not null,
        role varchar(16) character set ascii not null,
        since date not null,
        removed_at datetime(3) null,
        is_live tinyint as (if(removed_at is null, 1, null)) stored,
        unique key member_people_once (alliance_id, person_id, is_live),
        key member_people_by_member (alliance_id, member_id),
        key member_people_by_person (person_id)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['member_people', 'members', 'member_counters']) await runner.query(`drop table ${table}`);
  }
}
