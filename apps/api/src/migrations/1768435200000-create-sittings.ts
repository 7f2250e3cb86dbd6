import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) character set ascii collate ascii_bin';
const ALLIANCE = 'alliance_id varchar(31) character set ascii collate ascii_bin not null';
const TABLE = 'engine=InnoDB default character set utf8mb4';

export class CreateSittings1768435200000 implements MigrationInterface {
  name = 'CreateSittings1768435200000';

  async up(runner: QueryRunner): Promise<void> {
    // A sitting without a place is held in writing; its numbers are fixed when it opens or is adjourned.
    await runner.query(`
      create table sittings (
        id ${ID} primary key,
        ${ALLIANCE},
        body varchar(40) character set ascii not null,
        body_name varchar(40) not null,
        title varchar(60) not null,
        state varchar(10) character set ascii not null,
        starts_at datetime(3) not null,
        place varchar(80) null,
        remote_reason varchar(300) null,
        basis varchar(300) null,
        follows_id ${ID} null,
        code char(32) character set ascii collate ascii_bin not null,
        version int not null default 0,
        charter_version varchar(64) character set ascii null,
        created_by ${ID} not null,
        created_at datetime(3) not null,
        convened_at datetime(3) null,
        convened_by ${ID} null,
        convened_as varchar(80) null,
        seal varchar(200) null,
        seal_article varchar(120) null,
        entitled int null,
        present int null,
        needed int null,
        quorum_rule varchar(200) null,
        quorum_article varchar(120) null,
        opened_at datetime(3) null,
        opened_by ${ID} null,
        ended_at datetime(3) null,
        ended_by ${ID} null,
        chair_name varchar(30) null,
        recorder_name varchar(30) null,
        closing_note text null,
        minutes json null,
        minutes_file_id ${ID} null,
        minutes_sha256 char(64) character set ascii null,
        key sittings_by_start (alliance_id, starts_at),
        key sittings_by_body (alliance_id, body, state, starts_at)
      ) ${TABLE}`);
    // The order of the agenda; a free point has its words here, a motion only its place.
    await runner.query(`
      create table sitting_agenda (
        sitting_id ${ID} not null,
        kind varchar(8) character set ascii not null,
        item_id ${ID} not null,
        ${ALLIANCE},
        position int not null,
        title varchar(120) null,
        note varchar(500) null,
        primary key (sitting_id, kind, item_id)
      ) ${TABLE}`);
    await runner.query(`
      create table sitting_papers (
        sitting_id ${ID} not null,
        file_id ${ID} not null,
        ${ALLIANCE},
        position int not null,
        primary key (sitting_id, file_id)
      ) ${TABLE}`);
    await runner.query(`
      create table sitting_notices (
        sitting_id ${ID} not null,
        person_id ${ID} not null,
        ${ALLIANCE},
        mandate_id ${ID} not null,
        notified_at datetime(3) not null,
        seen_at datetime(3) null,
        answer varchar(10) character set ascii null,
        answer_note varchar(200) null,
        answered_at datetime(3) null,
        primary key (sitting_id, person_id),
        key sitting_notices_by_person (person_id)
      ) ${TABLE}`);
    // Who was entitled at the moment of opening, by name and unit as they were then.
    await runner.query(`
      create table sitting_entitled (
        sitting_id ${ID} not null,
        mandate_id ${ID} not null,
        ${ALLIANCE},
        position int not null,
        person_id ${ID} null,
        member_id ${ID} null,
        name varchar(60) not null,
        unit_name varchar(120) null,
        title varchar(40) not null,
        is_held_over tinyint not null,
        primary key (sitting_id, mandate_id)
      ) ${TABLE}`);
    await runner.query(`
      create table sitting_attendance (
        sitting_id ${ID} not null,
        mandate_id ${ID} not null,
        ${ALLIANCE},
        person_id ${ID} not null,
        arrived_at datetime(3) not null,
        manner varchar(8) character set ascii not null,
        recorded_by ${ID} null,
        left_at datetime(3) null,
        left_recorded_by ${ID} null,
        primary key (sitting_id, mandate_id)
      ) ${TABLE}`);
    // What happened on the way, for everyone to read. A resolution moves the date of one sitting, once.
    await runner.query(`
      create table sitting_remarks (
        id ${ID} primary key,
        sitting_id ${ID} not null,
        ${ALLIANCE},
        at datetime(3) not null,
        text varchar(500) not null,
        article varchar(120) null,
        resolution_id ${ID} null,
        unique key sitting_remarks_once (alliance_id, resolution_id),
        key sitting_remarks_by_sitting (alliance_id, sitting_id, at)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'sitting_remarks',
  'sitting_attendance',
  'sitting_entitled',
  'sitting_notices',
  'sitting_papers',
  'sitting_agenda',
  'sittings',
];
