import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBodies1768348800000 implements MigrationInterface {
  name = 'CreateBodies1768348800000';

  async up(runner: QueryRunner): Promise<void> {
    // People whom the desk entered by name before they ever signed in; a link gives their places to who they really are.
    await runner.query(`
      create table enlisted_people (
        person_id char(36) character set ascii not null,
        alliance_id varchar(31) character set ascii not null,
        name varchar(30) not null,
        organisation varchar(120) not null default '',
        enlisted_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        claimed_by char(36) character set ascii null,
        claimed_at datetime(3) null,
        primary key (alliance_id, person_id)
      ) engine=InnoDB default character set utf8mb4`);
    // A link that works once: to one's own places (claim), or to acting for a unit (join).
    await runner.query(`
      create table person_links (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        kind varchar(8) character set ascii not null,
        person_id char(36) character set ascii null,
        member_id char(36) character set ascii null,
        token_hash char(64) character set ascii collate ascii_bin not null,
        made_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        expires_at datetime(3) not null,
        used_by char(36) character set ascii null,
        used_at datetime(3) null,
        unique key person_links_by_token (token_hash),
        key person_links_by_person (alliance_id, person_id),
        key person_links_by_member (alliance_id, member_id)
      ) engine=InnoDB default character set utf8mb4`);
    // Locked by whoever changes a body or the offices, so that limits are counted by one at a time.
    await runner.query(`
      create table body_books (
        alliance_id varchar(31) character set ascii not null,
        book varchar(40) character set ascii not null,
        changed_at datetime(3) not null,
        primary key (alliance_id, book)
      ) engine=InnoDB default character set utf8mb4`);
    // A unit sits once in a body; after its term a mandate goes on until somebody ends it.
    await runner.query(`
      create table mandates (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        body varchar(40) character set ascii not null,
        member_id char(36) character set ascii null,
        title varchar(40) not null,
        starts_on date not null,
        ends_on date null,
        started_at datetime(3) not null,
        ended_at datetime(3) null,
        end_reason varchar(20) character set ascii null,
        source varchar(16) character set ascii not null,
        resolution varchar(60) null,
        decided_on date null,
        motion_id char(36) character set ascii null,
        file_id char(36) character set ascii null,
        article varchar(120) not null,
        charter_version varchar(64) character set ascii not null,
        created_by char(36) character set ascii null,
        is_live tinyint as (if(ended_at is null, 1, null)) stored,
        unique key mandates_once_for_unit (alliance_id, body, member_id, is_live),
        key mandates_by_body (alliance_id, body, ended_at),
        key mandates_by_member (alliance_id, member_id, ended_at),
        key mandates_by_end (ended_at, ends_on)
      ) engine=InnoDB default character set utf8mb4`);
    // Who exercises a mandate, and since when: one at a time, and nobody twice in one body.
    await runner.query(`
      create table mandate_people (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        mandate_id char(36) character set ascii not null,
        body varchar(40) character set ascii not null,
        person_id char(36) character set ascii not null,
        from_at datetime(3) not null,
        until_at datetime(3) null,
        reason varchar(20) character set ascii not null,
        changed_by char(36) character set ascii null,
        is_live tinyint as (if(until_at is null, 1, null)) stored,
        unique key mandate_people_one (mandate_id, is_live),
        unique key mandate_people_once (alliance_id, body, person_id, is_live),
        key mandate_people_by_person (person_id, until_at)
      ) engine=InnoDB default character set utf8mb4`);
    // only_one: the office itself where one person at a time holds it.
    await runner.query(`
      create table office_terms (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        office varchar(40) not null,
        person_id char(36) character set ascii not null,
        candidate_id char(36) character set ascii null,
        term_number int not null,
        starts_on date not null,
        ends_on date null,
        started_at datetime(3) not null,
        ended_on date null,
        ended_at datetime(3) null,
        end_reason varchar(20) character set ascii null,
        source varchar(16) character set ascii not null,
        resolution varchar(60) null,
        decided_on date null,
        motion_id char(36) character set ascii null,
        file_id char(36) character set ascii null,
        article varchar(120) not null,
        charter_version varchar(64) character set ascii not null,
        created_by char(36) character set ascii null,
        only_one varchar(40) null,
        live_office varchar(40) as (if(ended_at is null, only_one, null)) stored,
        live_person char(36) character set ascii as (if(ended_at is null, rtrim(person_id), null)) stored,
        unique key office_terms_one_holder (alliance_id, live_office),
        unique key office_terms_once (alliance_id, office, live_person),
        key office_terms_by_person (alliance_id, person_id),
        key office_terms_by_end (ended_at, ends_on)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table office_candidates (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        office varchar(40) not null,
        person_id char(36) character set ascii not null,
        state varchar(12) character set ascii not null,
        takes_office_on date not null,
        born_on date null,
        nominated_by varchar(60) not null,
        note varchar(500) not null default '',
        charter_version varchar(64) character set ascii not null,
        created_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        decided_at datetime(3) null,
        is_open tinyint as (if(state = 'open', 1, null)) stored,
        unique key office_candidates_once (alliance_id, office, person_id, is_open),
        key office_candidates_by_state (alliance_id, state)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table candidate_checks (
        candidate_id char(36) character set ascii not null,
        alliance_id varchar(31) character set ascii not null,
        check_key varchar(40) character set ascii not null,
        is_met tinyint not null,
        note varchar(500) not null,
        file_id char(36) character set ascii null,
        checked_by char(36) character set ascii not null,
        checked_at datetime(3) not null,
        primary key (candidate_id, check_key)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table office_waivers (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        candidate_id char(36) character set ascii not null,
        kind varchar(12) character set ascii not null,
        state varchar(12) character set ascii not null,
        reason varchar(500) not null,
        asked_by char(36) character set ascii not null,
        asked_at datetime(3) not null,
        resolution varchar(60) null,
        decided_on date null,
        motion_id char(36) character set ascii null,
        settled_by char(36) character set ascii null,
        settled_at datetime(3) null,
        settled_note varchar(500) null,
        charter_version varchar(64) character set ascii not null,
        is_live tinyint as (if(state in ('asked', 'voted', 'approved'), 1, null)) stored,
        unique key office_waivers_once (alliance_id, candidate_id, kind, is_live)
      ) engine=InnoDB default character set utf8mb4`);
    // A warning is given once: the key says of what and how long before.
    await runner.query(`
      create table term_warnings (
        alliance_id varchar(31) character set ascii not null,
        subject_id char(36) character set ascii not null,
        days_before int not null,
        ends_on date not null,
        given_at datetime(3) not null,
        primary key (alliance_id, subject_id, ends_on, days_before)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table office_audits (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        office_term_id char(36) character set ascii not null,
        occasion varchar(12) character set ascii not null,
        occurred_on date not null,
        article varchar(120) not null,
        opened_at datetime(3) not null,
        closed_at datetime(3) null,
        unique key office_audits_once (alliance_id, office_term_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table office_audit_items (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        audit_id char(36) character set ascii not null,
        position int not null,
        text varchar(300) not null,
        article varchar(120) not null,
        note varchar(500) null,
        file_id char(36) character set ascii null,
        done_by char(36) character set ascii null,
        done_at datetime(3) null,
        key office_audit_items_by_audit (alliance_id, audit_id, position)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table office_duties (
        alliance_id varchar(31) character set ascii not null,
        office varchar(40) not null,
        duty_key varchar(60) not null,
        year int not null,
        done_on date not null,
        note varchar(500) not null,
        file_id char(36) character set ascii null,
        done_by char(36) character set ascii not null,
        done_at datetime(3) not null,
        primary key (alliance_id, office, duty_key, year)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'office_duties',
  'office_audit_items',
  'office_audits',
  'term_warnings',
  'office_waivers',
  'candidate_checks',
  'office_candidates',
  'office_terms',
  'mandate_people',
  'mandates',
  'body_books',
  'person_links',
  'enlisted_people',
];
