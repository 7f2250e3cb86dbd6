import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDuties1768608000000 implements MigrationInterface {
  name = 'CreateDuties1768608000000';

  async up(runner: QueryRunner): Promise<void> {
    // One piece of evidence counts once for a member.
    await runner.query(`
      create table duty_entries (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        kind varchar(12) character set ascii not null,
        fulfilled_on date not null,
        title varchar(200) not null,
        evidence_kind varchar(24) character set ascii not null,
        evidence_id char(36) character set ascii not null,
        article varchar(60) null,
        recorded_at datetime(3) not null,
        struck_at datetime(3) null,
        struck_reason varchar(200) null,
        unique key duty_entries_once (alliance_id, member_id, kind, evidence_kind, evidence_id),
        key duty_entries_by_day (alliance_id, member_id, fulfilled_on)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table duty_tasks (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        kind varchar(12) character set ascii not null,
        title varchar(60) not null,
        text varchar(1000) not null,
        article varchar(60) null,
        due_on date not null,
        created_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        key duty_tasks_by_alliance (alliance_id, created_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table duty_assignments (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        task_id char(36) character set ascii not null,
        member_id char(36) character set ascii not null,
        state varchar(10) character set ascii not null,
        due_on date not null,
        answer varchar(2000) null,
        files json not null,
        answered_by char(36) character set ascii null,
        answered_at datetime(3) null,
        remark varchar(300) null,
        decided_at datetime(3) null,
        reminded_on date null,
        unique key duty_assignments_once (alliance_id, task_id, member_id),
        key duty_assignments_by_member (alliance_id, member_id, state),
        key duty_assignments_by_state (alliance_id, state, due_on)
      ) engine=InnoDB default character set utf8mb4`);
    // A written reminder: some charters count the years without fulfilment from it.
    await runner.query(`
      create table duty_reminders (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        reminded_on date not null,
        text varchar(500) not null,
        reminded_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        key duty_reminders_by_member (alliance_id, member_id, reminded_on)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['duty_reminders', 'duty_assignments', 'duty_tasks', 'duty_entries'];
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
