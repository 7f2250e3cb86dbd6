import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const hash = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

const tables = [
  `CREATE TABLE clock_offset (
    id TINYINT NOT NULL PRIMARY KEY,
    offset_ms BIGINT NOT NULL
  )`,
  `CREATE TABLE audit_entries (
    id ${id} NOT NULL PRIMARY KEY,
    alliance_id VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NULL,
    actor_kind VARCHAR(16) NOT NULL,
    actor_id VARCHAR(64) NULL,
    action VARCHAR(64) NOT NULL,
    subject_kind VARCHAR(32) NOT NULL,
    subject_id VARCHAR(64) NOT NULL,
    before_json LONGTEXT NULL,
    after_json LONGTEXT NULL,
    note VARCHAR(1000) NULL,
    charter_version VARCHAR(80) NULL,
    article VARCHAR(80) NULL,
    request_id VARCHAR(64) NOT NULL,
    at DATETIME(3) NOT NULL,
    content_hash ${hash} NOT NULL,
    KEY audit_by_subject (alliance_id, subject_kind, subject_id, at),
    KEY audit_by_actor (actor_id, at)
  )`,
  `CREATE TABLE audit_seals (
    sequence BIGINT NOT NULL PRIMARY KEY,
    entry_id ${id} NOT NULL,
    content_hash ${hash} NOT NULL,
    chain_hash ${hash} NOT NULL,
    UNIQUE KEY audit_sealed_once (entry_id)
  )`,
  `CREATE TABLE audit_head (
    id TINYINT NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    chain_hash ${hash} NOT NULL
  )`,
  `CREATE TABLE outbox_messages (
    id ${id} NOT NULL PRIMARY KEY,
    topic VARCHAR(64) NOT NULL,
    payload LONGTEXT NOT NULL,
    state ENUM('waiting', 'done', 'dead') NOT NULL,
    attempts INT NOT NULL,
    available_at DATETIME(3) NOT NULL,
    leased_until DATETIME(3) NULL,
    created_at DATETIME(3) NOT NULL,
    done_at DATETIME(3) NULL,
    request_id VARCHAR(64) NOT NULL,
    last_error VARCHAR(1000) NULL,
    KEY outbox_due (state, available_at)
  )`,
  `CREATE TABLE idempotency_keys (
    id ${hash} NOT NULL PRIMARY KEY,
    body_hash ${hash} NOT NULL,
    kept LONGTEXT NULL,
    answer LONGTEXT NULL,
    created_at DATETIME(3) NOT NULL,
    KEY idempotency_by_age (created_at)
  )`,
  `CREATE TABLE jobs (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    due_at DATETIME(3) NOT NULL,
    leased_until DATETIME(3) NULL,
    holder ${id} NULL,
    finished_at DATETIME(3) NULL,
    last_error VARCHAR(1000) NULL
  )`,
];

const guards = ['audit_entries', 'audit_seals'].flatMap((table) =>
  ['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} FOR EACH ROW
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is only ever appended to'`,
  ),
);

// With a binary log, MySQL lets only an administrator create triggers; the chain still betrays every change.
const MAY_NOT_CREATE_TRIGGERS = 1419;

export class CreatePlatform1767225600000 implements MigrationInterface {
  name = 'CreatePlatform1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of tables) await runner.query(`${sql} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`);
    for (const sql of guards) {
      await runner.query(sql).catch((error: { driverError?: { errno?: number } }) => {
        if (error.driverError?.errno !== MAY_NOT_CREATE_TRIGGERS) throw error;
      });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [...tables].reverse()) {
      await runner.query(`DROP TABLE ${/CREATE TABLE (\w+)/.exec(sql)?.[1]}`);
    }
  }
}
