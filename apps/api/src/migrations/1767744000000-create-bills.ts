import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBills1767744000000 implements MigrationInterface {
  name = 'CreateBills1767744000000';

  async up(runner: QueryRunner): Promise<void> {
    // One bill that counts for each payer and dues year; void ones may pile up beside it.
    await runner.query(`
      create table bills (
        id char(36) character set ascii primary key,
        alliance_id varchar(31) character set ascii not null,
        for_kind varchar(12) character set ascii not null,
        for_id char(36) character set ascii not null,
        payer_id char(36) character set ascii null,
        payer_name varchar(120) not null,
        tier varchar(40) null,
        is_first_year tinyint not null,
        state varchar(8) character set ascii not null,
        \`lines\` json not null,
        total_fen bigint not null,
        period_from date not null,
        period_to date not null,
        period_year smallint not null,
        due_on date null,
        charter_version varchar(64) character set ascii not null,
        issued_at datetime(3) not null,
        paid_at datetime(3) null,
        payment_id char(36) character set ascii null,
        counts tinyint as (if(state = 'void', null, 1)) stored,
        unique key bills_once (alliance_id, for_kind, for_id, period_year, counts),
        key bills_by_state (alliance_id, state, issued_at),
        key bills_by_payer (payer_id)
      ) engine=InnoDB default character set utf8mb4`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bills']) await runner.query(`drop table ${table}`);
  }
}
