import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCertificates1768780800000 implements MigrationInterface {
  name = 'CreateCertificates1768780800000';

  async up(runner: QueryRunner): Promise<void> {
    // A member has at most one certificate that holds: the generated column takes part in a unique key.
    await runner.query(`
      create table certificates (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        member_id char(36) character set ascii not null,
        serial varchar(24) character set ascii not null,
        member_name varchar(120) not null,
        kind_label varchar(40) not null,
        joined_on date not null,
        issued_at datetime(3) not null,
        article varchar(60) not null,
        token varchar(1500) character set ascii not null,
        state varchar(12) character set ascii not null,
        ended_on date null,
        holds tinyint as (case state when 'valid' then 1 end) stored,
        unique key certificates_by_serial (alliance_id, serial),
        unique key certificates_one_holds (alliance_id, member_id, holds),
        key certificates_by_state (alliance_id, state, issued_at)
      ) engine=InnoDB default character set utf8mb4`);
    // Public halves only, of every key that ever signed; the private one follows from the installation's secret.
    await runner.query(`
      create table certificate_keys (
        id char(8) character set ascii primary key,
        public_key char(43) character set ascii not null,
        first_used_at datetime(3) not null
      ) engine=InnoDB default character set ascii`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['certificate_keys', 'certificates']) await runner.query(`drop table ${table}`);
  }
}
