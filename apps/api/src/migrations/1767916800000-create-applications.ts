import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApplications1767916800000 implements MigrationInterface {
  name = 'CreateApplications1767916800000';

  async up(runner: QueryRunner): Promise<void> {
    // One open application for each applicant and kind: coming back finds it again.
    await runner.query(`
      create table applications (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        applicant_id char(36) character set ascii not null,
        kind varchar(40) character set ascii not null,
        name varchar(120) not null default '',
        credit_code varchar(18) character set ascii null,
        state varchar(12) character set ascii not null,
        fields json not null,
        version int not null default 0,
        charter_version varchar(64) character set ascii not null,
        publicity_ends_on date null,
        bill_id char(36) character set ascii null,
        member_id char(36) character set ascii null,
        created_at datetime(3) not null,
        submitted_at datetime(3) null,
        waiting_since datetime(3) null,
        updated_at datetime(3) not null,
        open_kind varchar(40) character set ascii
          as (case state when 'admitted' then null when 'refused' then null when 'withdrawn' then null else kind end) stored,
        unique key applications_one_open (alliance_id, applicant_id, open_kind),
        key applications_by_state (alliance_id, state, waiting_since),
        key applications_by_name (alliance_id, name),
        key applications_by_applicant (applicant_id, updated_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table application_returns (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        application_id char(36) character set ascii not null,
        field varchar(40) character set ascii not null,
        reason varchar(300) not null,
        returned_by char(36) character set ascii not null,
        returned_at datetime(3) not null,
        corrected_at datetime(3) null,
        closed_at datetime(3) null,
        key application_returns_by_application (alliance_id, application_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table application_moves (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        application_id char(36) character set ascii not null,
        event varchar(30) character set ascii not null,
        from_state varchar(12) character set ascii null,
        to_state varchar(12) character set ascii not null,
        by_person char(36) character set ascii null,
        by_role varchar(12) character set ascii not null,
        reason varchar(300) null,
        article varchar(60) null,
        at datetime(3) not null,
        key application_moves_by_application (alliance_id, application_id, at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table application_resolutions (
        application_id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        body varchar(60) not null,
        number varchar(40) not null,
        decided_on date not null,
        outcome varchar(10) character set ascii not null,
        file_id char(36) character set ascii not null,
        recorded_by char(36) character set ascii not null,
        recorded_at datetime(3) not null
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['application_resolutions', 'application_moves', 'application_returns', 'applications'])
      await runner.query(`drop table ${table}`);
  }
}
