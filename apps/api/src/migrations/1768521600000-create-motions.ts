import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'engine=InnoDB default character set utf8mb4';

export class CreateMotions1768521600000 implements MigrationInterface {
  name = 'CreateMotions1768521600000';

  async up(runner: QueryRunner): Promise<void> {
    // One undecided motion of a kind for each subject: two officers proposing at once leave one.
    await runner.query(`
      create table motions (
        id char(36) character set ascii collate ascii_bin primary key,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        kind varchar(20) character set ascii not null,
        title varchar(120) not null,
        text text not null,
        state varchar(12) character set ascii not null,
        steps json not null,
        step int not null default 0,
        article varchar(60) not null,
        subject_kind varchar(30) character set ascii null,
        subject_id char(36) character set ascii collate ascii_bin null,
        concerns json not null,
        payload json not null,
        sitting_id char(36) character set ascii collate ascii_bin null,
        position int not null default 0,
        proposed_by char(36) character set ascii collate ascii_bin null,
        proposed_as varchar(60) not null,
        proposed_at datetime(3) not null,
        decided_on date null,
        reason varchar(300) null,
        charter_version varchar(64) character set ascii not null,
        version int not null default 0,
        is_open tinyint as (case state when 'passed' then null when 'failed' then null when 'withdrawn' then null else 1 end) stored,
        unique key motions_one_open (alliance_id, kind, subject_kind, subject_id, is_open),
        key motions_by_state (alliance_id, state, proposed_at),
        key motions_by_sitting (alliance_id, sitting_id, position),
        key motions_by_subject (alliance_id, subject_kind, subject_id)
      ) ${TABLE}`);
    await runner.query(`
      create table motion_papers (
        motion_id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        file_id char(36) character set ascii collate ascii_bin not null,
        position int not null,
        primary key (motion_id, file_id)
      ) ${TABLE}`);
    // What each body of the chain did: a vote's resolution, an approval, a filing.
    await runner.query(`
      create table motion_acts (
        id char(36) character set ascii collate ascii_bin primary key,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        motion_id char(36) character set ascii collate ascii_bin not null,
        step int not null,
        outcome varchar(10) character set ascii not null,
        resolution_id char(36) character set ascii collate ascii_bin null,
        file_id char(36) character set ascii collate ascii_bin null,
        note varchar(300) null,
        by_person char(36) character set ascii collate ascii_bin null,
        by_name varchar(60) null,
        done_on date not null,
        unique key motion_acts_once (alliance_id, motion_id, step)
      ) ${TABLE}`);
    await runner.query(`
      create table ballots (
        id char(36) character set ascii collate ascii_bin primary key,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        motion_id char(36) character set ascii collate ascii_bin not null,
        step int not null,
        body varchar(40) character set ascii not null,
        sitting_id char(36) character set ascii collate ascii_bin not null,
        manner varchar(8) character set ascii not null,
        presence varchar(8) character set ascii not null,
        state varchar(8) character set ascii not null,
        rules json not null,
        entitled int not null,
        present int not null,
        recused int not null,
        deadline datetime(3) null,
        opened_at datetime(3) not null,
        opened_by char(36) character set ascii collate ascii_bin not null,
        closed_at datetime(3) null,
        closed_by char(36) character set ascii collate ascii_bin null,
        result json null,
        charter_version varchar(64) character set ascii not null,
        open_motion char(36) character set ascii collate ascii_bin as (if(state = 'open', rtrim(motion_id), null)) stored,
        unique key ballots_one_open (open_motion),
        key ballots_by_motion (alliance_id, motion_id, step)
      ) ${TABLE}`);
    await runner.query(`
      create table ballot_voters (
        ballot_id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        mandate_id char(36) character set ascii collate ascii_bin not null,
        person_id char(36) character set ascii collate ascii_bin null,
        member_id char(36) character set ascii collate ascii_bin null,
        proxy_of char(36) character set ascii collate ascii_bin null,
        name varchar(60) not null,
        unit_name varchar(120) null,
        part varchar(8) character set ascii not null,
        primary key (ballot_id, mandate_id),
        key ballot_voters_by_person (alliance_id, person_id)
      ) ${TABLE}`);
    // Who has voted, and nothing else: no time, no order, no way to a paper.
    await runner.query(`
      create table vote_marks (
        ballot_id char(36) character set ascii collate ascii_bin not null,
        mandate_id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        primary key (ballot_id, mandate_id)
      ) ${TABLE}`);
    await runner.query(`
      create table named_votes (
        ballot_id char(36) character set ascii collate ascii_bin not null,
        mandate_id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        choice varchar(8) character set ascii not null,
        receipt char(64) character set ascii collate ascii_bin null,
        recorded_by char(36) character set ascii collate ascii_bin null,
        primary key (ballot_id, mandate_id),
        unique key named_votes_receipt (ballot_id, receipt)
      ) ${TABLE}`);
    // A paper in a secret box: its key is random (an id of ours would carry the time), and it knows no voter.
    for (const table of ['secret_papers', 'published_papers'])
      await runner.query(`
        create table ${table} (
          id char(32) character set ascii collate ascii_bin primary key,
          ballot_id char(36) character set ascii collate ascii_bin not null,
          alliance_id varchar(31) character set ascii collate ascii_bin not null,
          choice varchar(8) character set ascii not null,
          receipt char(64) character set ascii collate ascii_bin not null,
          unique key ${table}_receipt (ballot_id, receipt)
        ) ${TABLE}`);
    await runner.query(`
      create table proxies (
        sitting_id char(36) character set ascii collate ascii_bin not null,
        mandate_id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        holder_mandate_id char(36) character set ascii collate ascii_bin not null,
        file_id char(36) character set ascii collate ascii_bin not null,
        recorded_by char(36) character set ascii collate ascii_bin not null,
        recorded_at datetime(3) not null,
        primary key (sitting_id, mandate_id)
      ) ${TABLE}`);
    await runner.query(`
      create table resolutions (
        id char(36) character set ascii collate ascii_bin primary key,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        body varchar(40) character set ascii not null,
        body_name varchar(40) not null,
        year int not null,
        serial int not null,
        number varchar(60) not null,
        motion_id char(36) character set ascii collate ascii_bin not null,
        kind varchar(20) character set ascii not null,
        ballot_id char(36) character set ascii collate ascii_bin not null,
        sitting_id char(36) character set ascii collate ascii_bin not null,
        title varchar(120) not null,
        outcome varchar(8) character set ascii not null,
        decided_on date not null,
        article varchar(60) not null,
        charter_version varchar(64) character set ascii not null,
        responsible varchar(60) null,
        responsible_person char(36) character set ascii collate ascii_bin null,
        due_on date null,
        done_on date null,
        done_note varchar(300) null,
        reminded_on date null,
        unique key resolutions_number (alliance_id, body, year, serial),
        key resolutions_by_motion (alliance_id, motion_id),
        key resolutions_by_due (alliance_id, done_on, due_on)
      ) ${TABLE}`);
    await runner.query(`
      create table resolution_numbers (
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        body varchar(40) character set ascii not null,
        year int not null,
        last int not null,
        primary key (alliance_id, body, year)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'resolution_numbers',
      'resolutions',
      'proxies',
      'published_papers',
      'secret_papers',
      'named_votes',
      'vote_marks',
      'ballot_voters',
      'ballots',
      'motion_acts',
      'motion_papers',
      'motions',
    ];
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
