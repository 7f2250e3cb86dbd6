import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDepartures1768694400000 implements MigrationInterface {
  name = 'CreateDepartures1768694400000';

  async up(runner: QueryRunner): Promise<void> {
    // A member has one open departure of each track at a time.
    await runner.query(`
      create table departures (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        member_name varchar(120) not null,
        track varchar(12) character set ascii not null,
        state varchar(14) character set ascii not null,
        opened_on date not null,
        text varchar(2000) not null,
        files json not null,
        wished_on date null,
        earliest_on date null,
        last_day date null,
        approved_on date null,
        decision varchar(160) null,
        grounds json not null,
        gravity varchar(1000) null,
        opened_by char(36) character set ascii null,
        submitted_by char(36) character set ascii null,
        verified_by char(36) character set ascii null,
        verification varchar(300) null,
        reply_until date null,
        reply varchar(2000) null,
        reply_files json not null,
        replied_by char(36) character set ascii null,
        replied_at datetime(3) null,
        motion_id char(36) character set ascii null,
        left_on date null,
        reapply_from date null,
        article varchar(120) not null,
        charter_version varchar(64) character set ascii not null,
        opened_at datetime(3) not null,
        waiting_since datetime(3) null,
        closed_at datetime(3) null,
        version int not null,
        open_track varchar(12) character set ascii as (if(closed_at is null, track, null)) stored,
        unique key departures_once_open (alliance_id, member_id, open_track),
        key departures_by_state (alliance_id, state, last_day),
        key departures_by_member (alliance_id, member_id, opened_at),
        key departures_by_motion (alliance_id, motion_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table departure_moves (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        departure_id char(36) character set ascii not null,
        event varchar(20) character set ascii not null,
        to_state varchar(14) character set ascii not null,
        by_role varchar(10) character set ascii not null,
        by_person char(36) character set ascii null,
        reason varchar(400) null,
        article varchar(120) null,
        at datetime(3) not null,
        ordinal bigint not null auto_increment unique,
        key departure_moves_by_departure (alliance_id, departure_id, ordinal)
      ) engine=InnoDB default character set utf8mb4`);
    // Each warning goes out once for the day that it warns of.
    await runner.query(`
      create table departure_warnings (
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        warns_of date not null,
        days int not null,
        sent_on date not null,
        primary key (alliance_id, member_id, warns_of, days)
      ) engine=InnoDB`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['departure_warnings', 'departure_moves', 'departures'])
      await runner.query(`drop table ${table}`);
  }
}
