import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the secretariat settles where a founding document is silent, and the text of each version that follows. */
export class CreateCharterSettings1768262400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table charter_settings (
        id char(36) character set ascii collate ascii_bin not null,
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        path varchar(120) character set ascii collate ascii_bin not null,
        answer_no int not null,
        answer json not null,
        words varchar(500) not null,
        reason varchar(500) not null,
        officer_id char(36) character set ascii collate ascii_bin not null,
        made_at datetime(3) not null,
        holds_from date not null,
        charter_version varchar(64) character set ascii not null,
        revoked_at datetime(3) null,
        revoked_by char(36) character set ascii collate ascii_bin null,
        revoke_reason varchar(500) null,
        primary key (id),
        unique key charter_settings_one_answer_at_a_time (alliance_id, path, answer_no)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table charter_shelves (
        alliance_id varchar(31) character set ascii collate ascii_bin not null,
        revision int not null,
        primary key (alliance_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      alter table charter_versions
        add column file_version varchar(64) character set ascii null,
        add column file_text mediumtext null,
        add column settings json null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table charter_versions drop column file_version, drop column file_text, drop column settings',
    );
    await runner.query('drop table charter_shelves');
    await runner.query('drop table charter_settings');
  }
}
