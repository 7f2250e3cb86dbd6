import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFunds1769126400000 implements MigrationInterface {
  name = 'CreateFunds1769126400000';

  async up(runner: QueryRunner): Promise<void> {
    // One row for each alliance: whoever books holds it, so that numbers follow each other and no fen is spent twice.
    await runner.query(`
      create table fund_books (
        alliance_id varchar(31) character set ascii primary key,
        last_number int not null
      ) engine=InnoDB default character set ascii`);
    await runner.query(`
      create table fund_movements (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        number int not null,
        kind varchar(10) character set ascii not null,
        booked_on date not null,
        amount_fen bigint not null,
        party_name varchar(120) not null,
        party_member_id char(36) character set ascii null,
        basis varchar(16) character set ascii null,
        clause_text varchar(600) not null,
        clause_article varchar(60) not null,
        purpose_text varchar(600) null,
        purpose_article varchar(60) null,
        note varchar(300) not null,
        file_id char(36) character set ascii null,
        reverses_id char(36) character set ascii null,
        charter_version varchar(64) not null,
        recorded_by char(36) character set ascii not null,
        recorded_at datetime(3) not null,
        unique key fund_movements_by_number (alliance_id, number),
        unique key fund_movements_reversed_once (reverses_id),
        key fund_movements_by_day (alliance_id, booked_on)
      ) engine=InnoDB default character set utf8mb4`);
    // The amounts of one movement add up to zero.
    await runner.query(`
      create table fund_postings (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        movement_id char(36) character set ascii not null,
        account varchar(12) character set ascii not null,
        amount_fen bigint not null,
        unique key fund_postings_once (movement_id, account),
        key fund_postings_by_account (alliance_id, account)
      ) engine=InnoDB default character set ascii`);
    await runner.query(`
      create table fund_agreements (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        number int not null,
        title varchar(120) not null,
        purpose_text varchar(600) not null,
        purpose_article varchar(60) not null,
        amount_fen bigint not null,
        signed_on date not null,
        parties json not null,
        file_id char(36) character set ascii not null,
        article varchar(60) not null,
        recorded_by char(36) character set ascii not null,
        recorded_at datetime(3) not null,
        unique key fund_agreements_by_number (alliance_id, number)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['fund_agreements', 'fund_postings', 'fund_movements', 'fund_books']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
