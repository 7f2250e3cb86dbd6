import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvents1767830400000 implements MigrationInterface {
  name = 'CreateEvents1767830400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        title varchar(60) not null,
        kind varchar(12) character set ascii not null,
        description text not null,
        place varchar(80) not null,
        starts_at datetime(3) not null,
        ends_at datetime(3) not null,
        sign_up_closes_at datetime(3) not null,
        capacity int null,
        taken int not null default 0,
        price_fen bigint not null,
        early_bird_price_fen bigint null,
        state varchar(10) character set ascii not null,
        version int not null default 0,
        published_at datetime(3) null,
        public_from datetime(3) null,
        cancel_reason varchar(300) null,
        seats_per_unit int null,
        seats_article varchar(60) null,
        free_meetings_per_year int null,
        charter_version varchar(64) character set ascii null,
        created_by char(36) character set ascii not null,
        created_at datetime(3) not null,
        key events_by_start (alliance_id, starts_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table event_units (
        event_id char(36) character set ascii not null,
        member_id char(36) character set ascii not null,
        alliance_id varchar(31) character set ascii not null,
        taken int not null,
        primary key (event_id, member_id),
        key event_units_by_member (alliance_id, member_id)
      ) engine=InnoDB`);
    // How many of its free meetings of a year a member has used: a meeting counts once its first seat is taken.
    await runner.query(`
      create table free_meetings (
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        year smallint not null,
        used int not null,
        primary key (alliance_id, member_id, year)
      ) engine=InnoDB`);
    await runner.query(`
      create table registrations (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        event_id char(36) character set ascii not null,
        member_id char(36) character set ascii not null,
        person_id char(36) character set ascii null,
        state varchar(10) character set ascii not null,
        code char(26) character set ascii collate ascii_bin not null,
        short_code char(8) character set ascii not null,
        offer_token varchar(43) character set ascii collate ascii_bin null,
        offer_expires_at datetime(3) null,
        offered_by char(36) character set ascii null,
        is_priority tinyint not null default 0,
        price_fen bigint not null default 0,
        created_at datetime(3) not null,
        accepted_at datetime(3) null,
        cancelled_at datetime(3) null,
        cancelled_by char(36) character set ascii null,
        checked_in_at datetime(3) null,
        is_live tinyint as (if(state = 'cancelled', null, 1)) stored,
        unique key registrations_by_code (code),
        unique key registrations_by_short_code (event_id, short_code),
        unique key registrations_by_offer (offer_token),
        unique key registrations_once (event_id, person_id, is_live),
        key registrations_by_unit (alliance_id, event_id, member_id),
        key registrations_by_person (person_id, created_at),
        key registrations_due (state, accepted_at),
        key registrations_offers_due (state, offer_expires_at)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['registrations', 'free_meetings', 'event_units', 'events'])
      await runner.query(`drop table ${table}`);
  }
}
