import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1767312000000 implements MigrationInterface {
  name = 'CreateAccounts1767312000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table persons (
        id char(36) character set ascii primary key,
        name varchar(30) not null default '',
        phone varchar(20) character set ascii null,
        phone_at datetime(3) null,
        created_at datetime(3) not null
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table consents (
        person_id char(36) character set ascii not null,
        version varchar(20) character set ascii not null,
        agreed_at datetime(3) not null,
        primary key (person_id, version)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table identities (
        id char(36) character set ascii primary key,
        client varchar(8) character set ascii not null,
        app_id varchar(64) character set ascii collate ascii_bin not null,
        open_id varchar(128) character set ascii collate ascii_bin not null,
        union_id varchar(128) character set ascii collate ascii_bin null,
        person_id char(36) character set ascii not null,
        created_at datetime(3) not null,
        unique key identities_once (app_id, open_id),
        key identities_by_union (union_id),
        key identities_by_person (person_id, client)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table union_persons (
        union_id varchar(128) character set ascii collate ascii_bin primary key,
        person_id char(36) character set ascii not null
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table sessions (
        id char(36) character set ascii primary key,
        token_hash char(64) character set ascii collate ascii_bin not null,
        person_id char(36) character set ascii not null,
        kind varchar(8) character set ascii not null,
        created_at datetime(3) not null,
        expires_at datetime(3) not null,
        ended_at datetime(3) null,
        unique key sessions_by_token (token_hash),
        key sessions_by_person (person_id),
        key sessions_by_end (expires_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table desk_logins (
        person_id char(36) character set ascii primary key,
        login_name varchar(60) not null,
        login_key varchar(180) character set utf8mb4 collate utf8mb4_bin not null,
        password_hash varchar(200) character set ascii not null,
        totp_sealed varchar(200) character set ascii not null,
        last_totp_step bigint not null,
        created_at datetime(3) not null,
        unique key desk_logins_by_key (login_key)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table officer_invitations (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        name varchar(30) not null,
        token_hash char(64) character set ascii collate ascii_bin not null,
        totp_sealed varchar(200) character set ascii not null,
        invited_by char(36) character set ascii null,
        created_at datetime(3) not null,
        expires_at datetime(3) not null,
        accepted_at datetime(3) null,
        unique key officer_invitations_by_token (token_hash),
        key officer_invitations_by_alliance (alliance_id, accepted_at, expires_at)
      ) engine=InnoDB default character set utf8mb4`);
    // scope: '' for the alliance as a whole, else the event. A right is never deleted: its row says when it ended.
    await runner.query(`
      create table rights (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        person_id char(36) character set ascii not null,
        right_name varchar(12) character set ascii not null,
        scope varchar(36) character set ascii not null default '',
        door varchar(60) null,
        until_at datetime(3) null,
        granted_at datetime(3) not null,
        revoked_at datetime(3) null,
        is_live tinyint as (if(revoked_at is null, 1, null)) stored,
        unique key rights_once_live (alliance_id, person_id, right_name, scope, is_live),
        key rights_by_name (alliance_id, right_name, granted_at),
        key rights_by_person (person_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table login_throttles (
        subject char(64) character set ascii collate ascii_bin primary key,
        failures int not null,
        first_at datetime(3) not null,
        blocked_until datetime(3) null,
        key login_throttles_by_age (first_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table wechat_access_tokens (
        app_id varchar(64) character set ascii collate ascii_bin primary key,
        token varchar(2048) character set ascii collate ascii_bin not null,
        expires_at datetime(3) not null
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'wechat_access_tokens',
  'login_throttles',
  'rights',
  'officer_invitations',
  'desk_logins',
  'sessions',
  'union_persons',
  'identities',
  'consents',
  'persons',
];
