import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An application walks the steps of its charter by their keys; notices, objections, printed forms, the relay. */
export class WalkAdmissionSteps1769040000000 implements MigrationInterface {
  name = 'WalkAdmissionSteps1769040000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await runner.query(`
      alter table applications
        add column step varchar(40) character set ascii collate ascii_bin null after state,
        add column step_kind varchar(12) character set ascii null after step,
        add key applications_by_step (alliance_id, state, step_kind, waiting_since),
        add column path_on date null after charter_version,
        add column region varchar(40) null after credit_code,
        add column motion_id char(36) character set ascii collate ascii_bin null after publicity_ends_on`);
    await runner.query(`
      alter table application_moves
        add column from_step varchar(40) character set ascii collate ascii_bin null after to_state,
        add column to_step varchar(40) character set ascii collate ascii_bin null after from_step`);
    await runner.query(`
      alter table application_resolutions
        add column step varchar(40) character set ascii collate ascii_bin not null default 'resolution' after application_id,
        modify file_id char(36) character set ascii null,
        modify recorded_by char(36) character set ascii null,
        drop primary key,
        add primary key (application_id, step)`);
    await moveOn(runner);
    await runner.query('alter table applications drop column publicity_ends_on');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table applications add column publicity_ends_on date null');
    await runner.query(`
      update applications a join application_publicities p on p.application_id = a.id and p.alliance_id = a.alliance_id
        set a.publicity_ends_on = p.ends_on`);
    await runner.query(`
      update application_moves set
        event = case when event = 'advance' then concat('enter-', to_step) else event end,
        from_state = case from_state when 'underway' then case from_step when 'review' then 'submitted' else from_step end else from_state end,
        to_state = case to_state when 'underway' then case to_step when 'review' then 'submitted' else to_step end else to_state end`);
    await runner.query(`
      update applications set state = case step when 'review' then 'submitted' else step end where state = 'underway'`);
    await runner.query('delete from application_resolutions where file_id is null');
    await runner.query(`
      alter table application_resolutions
        drop primary key, drop column step, modify file_id char(36) character set ascii not null,
        add primary key (application_id)`);
    await runner.query('alter table application_moves drop column from_step, drop column to_step');
    await runner.query(
      'alter table applications drop key applications_by_step, drop column step_kind, drop column step, drop column path_on, drop column region, drop column motion_id',
    );
    for (const table of [
      'recruitment_relay',
      'application_scans',
      'application_papers',
      'application_objections',
      'application_publicities',
    ])
      await runner.query(`drop table ${table}`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table application_publicities (
      id char(36) character set ascii collate ascii_bin primary key,
      alliance_id varchar(31) character set ascii collate ascii_bin not null,
      application_id char(36) character set ascii collate ascii_bin not null,
      step varchar(40) character set ascii collate ascii_bin not null,
      starts_on date not null,
      ends_on date not null,
      article varchar(60) not null,
      outcome varchar(12) character set ascii null,
      told int not null default 0,
      begun_at datetime(3) not null,
      closed_at datetime(3) null,
      unique key publicities_by_application (application_id, step),
      key publicities_by_end (alliance_id, outcome, ends_on),
      key publicities_due (outcome, ends_on)
    ) engine=InnoDB default character set utf8mb4`);
  // One objection of one member to one notice.
  await runner.query(`
    create table application_objections (
      id char(36) character set ascii collate ascii_bin primary key,
      alliance_id varchar(31) character set ascii collate ascii_bin not null,
      publicity_id char(36) character set ascii collate ascii_bin not null,
      application_id char(36) character set ascii collate ascii_bin not null,
      member_id char(36) character set ascii collate ascii_bin not null,
      person_id char(36) character set ascii collate ascii_bin not null,
      reason varchar(1000) not null,
      file_ids json not null,
      state varchar(12) character set ascii not null,
      answer varchar(500) null,
      decided_by char(36) character set ascii collate ascii_bin null,
      made_at datetime(3) not null,
      decided_at datetime(3) null,
      unique key objections_once (publicity_id, member_id),
      key objections_by_state (alliance_id, state)
    ) engine=InnoDB default character set utf8mb4`);
  await runner.query(`
    create table application_papers (
      id char(36) character set ascii collate ascii_bin primary key,
      alliance_id varchar(31) character set ascii collate ascii_bin not null,
      application_id char(36) character set ascii collate ascii_bin not null,
      code varchar(40) character set ascii collate ascii_bin not null,
      paper json not null,
      made_at datetime(3) not null,
      unique key papers_by_code (application_id, code)
    ) engine=InnoDB default character set utf8mb4`);
  await runner.query(`
    create table application_scans (
      file_id char(36) character set ascii collate ascii_bin primary key,
      alliance_id varchar(31) character set ascii collate ascii_bin not null,
      application_id char(36) character set ascii collate ascii_bin not null,
      read_code varchar(40) character set ascii collate ascii_bin null,
      expected_code varchar(40) character set ascii collate ascii_bin not null,
      confirmed_code varchar(40) character set ascii collate ascii_bin null,
      confirmed_by char(36) character set ascii collate ascii_bin null,
      confirmed_at datetime(3) null,
      read_at datetime(3) not null,
      key scans_by_application (alliance_id, application_id)
    ) engine=InnoDB default character set utf8mb4`);
  await runner.query(`
    create table recruitment_relay (
      alliance_id varchar(31) character set ascii collate ascii_bin not null,
      node varchar(60) character set ascii collate ascii_bin not null,
      body varchar(120) not null,
      passed_on date not null,
      passed_by varchar(40) not null,
      note varchar(300) not null,
      recorded_by char(36) character set ascii collate ascii_bin not null,
      recorded_at datetime(3) not null,
      primary key (alliance_id, node)
    ) engine=InnoDB default character set utf8mb4`);
}

/** The steps of every charter so far were named after their kinds. */
async function moveOn(runner: QueryRunner): Promise<void> {
  const stepOf = (state: string) =>
    `case ${state} when 'submitted' then 'review' when 'returned' then 'review' when 'publicity' then 'publicity'
       when 'resolution' then 'resolution' when 'dues' then 'dues' end`;
  const plain = (state: string) =>
    `case when ${state} in ('submitted', 'publicity', 'resolution', 'dues') then 'underway' else ${state} end`;
  await runner.query(`
    update application_moves set
      from_step = ${stepOf('from_state')}, to_step = ${stepOf('to_state')},
      event = case when event like 'enter-%' then 'advance' else event end`);
  await runner.query(
    `update application_moves set from_state = ${plain('from_state')}, to_state = ${plain('to_state')}`,
  );
  await runner.query(`
    update applications set path_on = date(date_add(created_at, interval 8 hour)) where submitted_at is not null`);
  await runner.query(`
    insert into application_publicities
      (id, alliance_id, application_id, step, starts_on, ends_on, article, outcome, told, begun_at, closed_at)
    select uuid(), a.alliance_id, a.id, 'publicity', date(date_add(m.at, interval 8 hour)), a.publicity_ends_on,
      coalesce(m.article, ''), case when a.state = 'publicity' then null when a.state = 'withdrawn' then 'withdrawn' else 'passed' end,
      0, m.at, case when a.state = 'publicity' then null else a.updated_at end
    from applications a
    join application_moves m on m.application_id = a.id and m.alliance_id = a.alliance_id
      and m.event = 'advance' and m.to_step = 'publicity'
    where a.publicity_ends_on is not null`);
  // A notice without a last day cannot end: the review is passed again once its length is settled.
  await runner.query(`
    insert into application_moves
      (id, alliance_id, application_id, event, from_state, to_state, from_step, to_step, by_person, by_role, reason, article, at)
    select uuid(), alliance_id, id, 'reopen', 'underway', 'underway', 'publicity', 'review', null, 'system',
      '公示天数尚未设定，设定后重新开始公示', null, utc_timestamp(3)
    from applications where state = 'publicity' and publicity_ends_on is null`);
  await runner.query(`
    update applications set step = case when state = 'publicity' and publicity_ends_on is null then 'review'
      else ${stepOf('state')} end`);
  await runner.query(`update applications set step_kind = step, state = ${plain('state')}`);
}
