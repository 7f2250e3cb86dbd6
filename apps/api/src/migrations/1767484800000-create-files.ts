import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFiles1767484800000 implements MigrationInterface {
  name = 'CreateFiles1767484800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        owner_id char(36) character set ascii not null,
        purpose varchar(16) character set ascii not null,
        name varchar(200) not null,
        mime varchar(40) character set ascii not null,
        size_bytes int not null,
        sha256 char(64) character set ascii not null,
        stored_as char(43) character set ascii collate ascii_bin not null,
        subject_kind varchar(20) character set ascii null,
        subject_id char(36) character set ascii null,
        created_at datetime(3) not null,
        loose_since datetime(3) null,
        unique key files_by_place (stored_as),
        key files_by_subject (alliance_id, subject_kind, subject_id),
        key files_loose (loose_since)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table files');
  }
}
