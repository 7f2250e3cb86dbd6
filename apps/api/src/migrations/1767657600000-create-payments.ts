import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePayments1767657600000 implements MigrationInterface {
  name = 'CreatePayments1767657600000';

  async up(runner: QueryRunner): Promise<void> {
    // At most one attempt for a subject is open: the generated column takes part in a unique key.
    await runner.query(`
      create table payment_attempts (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        subject_kind varchar(20) character set ascii not null,
        subject_id char(36) character set ascii not null,
        payer_id char(36) character set ascii not null,
        client varchar(8) character set ascii not null,
        merchant_id varchar(32) character set ascii not null,
        app_id varchar(32) character set ascii not null,
        open_id varchar(64) character set ascii not null,
        out_trade_no varchar(32) character set ascii not null,
        amount_fen bigint not null,
        order_body text not null,
        prepay_id varchar(64) character set ascii null,
        prepaid_at datetime(3) null,
        state varchar(12) character set ascii not null,
        transaction_id varchar(64) character set ascii null,
        paid_at datetime(3) null,
        started_at datetime(3) not null,
        query_at datetime(3) null,
        queries int not null default 0,
        is_open tinyint as (case state when 'created' then 1 when 'open' then 1 end) stored,
        unique key payment_attempts_by_number (merchant_id, out_trade_no),
        unique key payment_attempts_by_transaction (merchant_id, transaction_id),
        unique key payment_attempts_one_open (alliance_id, subject_kind, subject_id, is_open),
        key payment_attempts_by_subject (alliance_id, subject_kind, subject_id, started_at),
        key payment_attempts_to_query (state, query_at)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table payment_notices (
        merchant_id varchar(32) character set ascii not null,
        notice_id varchar(64) character set ascii not null,
        alliance_id varchar(31) character set ascii not null,
        event_type varchar(40) character set ascii not null,
        out_trade_no varchar(32) character set ascii null,
        content mediumtext not null,
        outcome varchar(20) character set ascii not null,
        received_at datetime(3) not null,
        primary key (merchant_id, notice_id)
      ) engine=InnoDB default character set utf8mb4`);
    await runner.query(`
      create table payment_incidents (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        attempt_id char(36) character set ascii null,
        kind varchar(30) character set ascii not null,
        detail varchar(500) not null,
        at datetime(3) not null,
        resolved_at datetime(3) null,
        key payment_incidents_by_alliance (alliance_id, at),
        key payment_incidents_by_attempt (attempt_id)
      ) engine=InnoDB default character set utf8mb4`);
    // Every movement is a balanced set of entries: the amounts of one movement add up to zero.
    await runner.query(`
      create table ledger_entries (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        movement_id char(36) character set ascii not null,
        account varchar(30) character set ascii not null,
        amount_fen bigint not null,
        subject_kind varchar(20) character set ascii not null,
        subject_id char(36) character set ascii not null,
        at datetime(3) not null,
        unique key ledger_entries_once (movement_id, account),
        key ledger_entries_by_account (alliance_id, account, at)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ledger_entries', 'payment_incidents', 'payment_notices', 'payment_attempts'])
      await runner.query(`drop table ${table}`);
  }
}
