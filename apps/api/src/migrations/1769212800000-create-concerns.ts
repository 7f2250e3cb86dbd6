import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConcerns1769212800000 implements MigrationInterface {
  name = 'CreateConcerns1769212800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concerns (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        member_name varchar(120) not null,
        person_id char(36) character set ascii not null,
        kind varchar(12) character set ascii not null,
        title varchar(60) not null,
        state varchar(10) character set ascii not null,
        article varchar(60) null,
        opened_at datetime(3) not null,
        due_on date not null,
        answered_at datetime(3) null,
        closed_at datetime(3) null,
        key concerns_by_state (alliance_id, state, due_on),
        key concerns_by_member (alliance_id, member_id, opened_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table concern_messages (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        concern_id char(36) character set ascii not null,
        side varchar(12) character set ascii not null,
        person_id char(36) character set ascii not null,
        text varchar(2000) not null,
        files json not null,
        at datetime(3) not null,
        key concern_messages_by_concern (alliance_id, concern_id, at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table disputes (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        claimant_id char(36) character set ascii not null,
        claimant_name varchar(120) not null,
        respondent_id char(36) character set ascii not null,
        respondent_name varchar(120) not null,
        title varchar(60) not null,
        step int not null,
        state varchar(10) character set ascii not null,
        settled_by varchar(12) character set ascii null,
        opened_at datetime(3) not null,
        closed_at datetime(3) null,
        key disputes_by_state (alliance_id, state, opened_at),
        key disputes_by_claimant (alliance_id, claimant_id),
        key disputes_by_respondent (alliance_id, respondent_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table dispute_entries (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        dispute_id char(36) character set ascii not null,
        step int not null,
        side varchar(12) character set ascii not null,
        person_id char(36) character set ascii not null,
        happened_on date not null,
        text varchar(2000) not null,
        outcome varchar(10) character set ascii null,
        article varchar(60) not null,
        at datetime(3) not null,
        key dispute_entries_by_dispute (alliance_id, dispute_id, at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table secretariat_reports (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        number int not null,
        kind varchar(10) character set ascii not null,
        title varchar(60) not null,
        from_on date not null,
        to_on date not null,
        text varchar(4000) not null,
        body_name varchar(60) not null,
        article varchar(60) not null,
        file_id char(36) character set ascii not null,
        reported_by char(36) character set ascii not null,
        reported_at datetime(3) not null,
        unique key secretariat_reports_by_number (alliance_id, number)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['secretariat_reports', 'dispute_entries', 'disputes', 'concern_messages', 'concerns'];
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
