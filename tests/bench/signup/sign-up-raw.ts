import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { ALLIANCE, type Job } from './jobs.ts';
import type { Raw } from './sql.ts';

/** What a chain of the raw side would be keyed with; any key costs the same. */
const KEY = randomBytes(32);
const TRIES = 8;

interface Acting {
  readonly memberId: string;
  readonly memberName: string;
  readonly state: string;
}

interface Counted {
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly signUpClosesAt: string;
  readonly state: string;
  readonly seatsPerUnit: number | null;
  readonly seatsArticle: string | null;
  readonly freeMeetingsPerYear: number | null;
  readonly charterVersion: string | null;
  readonly unitTaken: number;
  readonly freeUsed: number;
  readonly hasOwnSeat: number;
}

/** The same transaction by hand: the same statements, rows and refusals, and nothing else around them. */
export async function signUpRaw(raw: Raw, job: Job): Promise<'taken' | 'full'> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await raw.plain('START TRANSACTION');
      const result = await work(raw, job);
      await raw.plain(result === 'taken' ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      await raw.plain('ROLLBACK');
      const mayRetry = [1213, 1205].includes((error as { errno?: number }).errno ?? 0);
      if (!mayRetry || attempt === TRIES) throw error;
    }
  }
}

async function work(raw: Raw, { event: eventId, personId }: Job): Promise<'taken' | 'full'> {
  const now = new Date().toISOString().slice(0, 23).replace('T', ' ');
  const key = sha256(JSON.stringify([personId, randomUUID()]));
  await raw.write('INSERT INTO idempotency_keys (id, body_hash, created_at) VALUES (?, ?, ?)', [
    key,
    sha256(JSON.stringify([ALLIANCE, eventId])),
    now,
  ]);
  const [acting] = await raw.rows<Acting>(ACTING, [personId, ALLIANCE]);
  if (acting?.state !== 'active') throw new Error('no member');
  const isTaken = await raw.write(TAKE, [ALLIANCE, eventId]);
  const [event] = await raw.rows<Counted>(COUNTED, [acting.memberId, acting.memberId, personId, ALLIANCE, eventId]);
  if (event?.state !== 'published' || event.hasOwnSeat === 1 || now >= event.signUpClosesAt) throw new Error('refused');
  if (isTaken === 0) return 'full';
  if (event.unitTaken >= (event.seatsPerUnit ?? Infinity)) throw new Error('no seat left for the unit');
  const unit = [ALLIANCE, eventId, acting.memberId] as const;
  await raw.write(TAKE_FOR_UNIT, unit);
  if (event.seatsPerUnit !== null && event.unitTaken === 0) {
    const year = [ALLIANCE, acting.memberId, Number(event.startsAt.slice(0, 4))] as const;
    await raw.write(COUNT_MEETING, year);
    const [free] = await raw.rows<{ used: number }>(FREE_USED, year);
    if ((free?.used ?? 0) > (event.freeMeetingsPerYear ?? Infinity)) throw new Error('free meetings used up');
  }
  const id = newId();
  const code = randomBytes(20).toString('base64url').slice(0, 26);
  const shortCode = randomBytes(6).toString('base64url');
  const seat = [id, ...unit, personId, 'taken', code, shortCode, null, null, null, 0, 0, now, now];
  await raw.write(INSERT_SEAT, seat);
  await raw.write(AUDIT, audit({ id, personId, memberId: acting.memberId, event, now }));
  const answer = { answer: ticket({ id, code, shortCode, eventId, event, memberName: acting.memberName }) };
  await raw.write('UPDATE idempotency_keys SET answer = ? WHERE id = ?', [JSON.stringify(answer), key]);
  return 'taken';
}

function audit(of: { id: string; personId: string; memberId: string; event: Counted; now: string }) {
  const after = JSON.stringify({ memberId: of.memberId, state: 'taken' });
  const { charterVersion, seatsArticle } = of.event;
  const row = [newId(), ALLIANCE, 'person', of.personId, 'seat.taken', 'registration', of.id, null, after, null].concat(
    charterVersion,
    seatsArticle,
    newId(),
    of.now,
  );
  return [...row, createHmac('sha256', KEY).update(JSON.stringify(row)).digest('hex')];
}

function ticket(of: {
  id: string;
  code: string;
  shortCode: string;
  eventId: string;
  event: Counted;
  memberName: string;
}) {
  const { title, place, startsAt, endsAt } = of.event;
  return {
    id: of.id,
    event: {
      id: of.eventId,
      alliance: ALLIANCE,
      allianceName: '联盟的全称，与接口回答的一样长短',
      title,
      kind: 'quarterly',
      kindText: '季度会议',
      place,
      startsAt: `${startsAt.replace(' ', 'T')}Z`,
      endsAt: `${endsAt.replace(' ', 'T')}Z`,
      state: 'published',
      stateText: '报名中',
    },
    holderName: '李老师',
    memberName: of.memberName,
    state: 'taken',
    stateText: '已报名',
    code: of.code,
    shortCode: of.shortCode,
    checkedInAt: null,
    payableFen: 0,
    actions: {
      cancel: { allowed: true },
      pay: { allowed: false, code: 'nothing_to_pay', text: '无需支付，没有待付的款项', article: null, changesOn: null },
    },
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const ACTING = `SELECT p.alliance_id AS alliance, p.member_id AS memberId, m.name AS memberName, m.kind, m.tier, m.state,
    m.joined_on AS joinedOn, p.role
  FROM member_people p JOIN members m ON m.id = p.member_id AND m.alliance_id = p.alliance_id
  WHERE p.person_id = ? AND p.alliance_id = ? AND p.removed_at IS NULL LOCK IN SHARE MODE`;
const TAKE = `UPDATE events SET taken = taken + 1
  WHERE alliance_id = ? AND id = ? AND state = 'published' AND (capacity IS NULL OR taken < capacity)`;
const COUNTED = `SELECT e.id, e.alliance_id AS alliance, e.title, e.kind, e.description, e.place,
    e.starts_at AS startsAt, e.ends_at AS endsAt, e.sign_up_closes_at AS signUpClosesAt, e.capacity, e.taken,
    e.price_fen AS priceFen, e.early_bird_price_fen AS earlyBirdPriceFen, e.state, e.version,
    e.published_at AS publishedAt, e.public_from AS publicFrom, e.cancel_reason AS cancelReason,
    e.seats_per_unit AS seatsPerUnit, e.seats_article AS seatsArticle,
    e.free_meetings_per_year AS freeMeetingsPerYear, e.charter_version AS charterVersion,
    COALESCE((SELECT u.taken FROM event_units u
      WHERE u.alliance_id = e.alliance_id AND u.event_id = e.id AND u.member_id = ?), 0) AS unitTaken,
    COALESCE((SELECT f.used FROM free_meetings f WHERE f.alliance_id = e.alliance_id AND f.member_id = ?
      AND f.year = YEAR(e.starts_at + INTERVAL 8 HOUR)), 0) AS freeUsed,
    EXISTS(SELECT 1 FROM registrations r WHERE r.alliance_id = e.alliance_id AND r.event_id = e.id
      AND r.person_id = ? AND r.is_live = 1) AS hasOwnSeat
  FROM events e WHERE e.alliance_id = ? AND e.id = ?`;
const TAKE_FOR_UNIT = `INSERT INTO event_units (alliance_id, event_id, member_id, taken) VALUES (?, ?, ?, 1)
  ON DUPLICATE KEY UPDATE taken = taken + 1`;
const COUNT_MEETING = `INSERT INTO free_meetings (alliance_id, member_id, year, used) VALUES (?, ?, ?, 1)
  ON DUPLICATE KEY UPDATE used = used + 1`;
const FREE_USED = 'SELECT used FROM free_meetings WHERE alliance_id = ? AND member_id = ? AND year = ?';
const INSERT_SEAT = `INSERT INTO registrations (id, alliance_id, event_id, member_id, person_id, state, code, short_code,
    offer_token, offer_expires_at, offered_by, is_priority, price_fen, created_at, accepted_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const AUDIT = `INSERT INTO audit_entries (id, alliance_id, actor_kind, actor_id, action, subject_kind, subject_id,
    before_json, after_json, note, charter_version, article, request_id, at, content_hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
