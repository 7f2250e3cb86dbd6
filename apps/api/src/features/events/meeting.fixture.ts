import type { EventInput, MemberRole } from '@mengwu/contracts';
import { addMinutes, day, type Instant, instant } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import type { TestApi } from '../../platform/testing/index.ts';
import { Members } from '../members/index.ts';

export interface Unit {
  readonly id: string;
  readonly contact: string;
  readonly colleagues: readonly string[];
}

const NOW = '2026-03-02T01:00:00.000Z';
const HOUR = 60;
const DAY = 24 * HOUR;

/** Units, officers and meetings for the specs of the rooms that deal with meetings. */
export class Meetings {
  officer = '';

  constructor(
    private readonly api: TestApi,
    private readonly alliance = 'hefd',
  ) {}

  async begin(): Promise<void> {
    await this.api.reset();
    await this.api.travelTo(NOW);
    this.officer = await this.person('秘书处小周');
    for (const alliance of ['hefd', 'cner', 'tocop', 'hengshui']) {
      this.api.people.grant(this.officer, 'officer', { alliance });
    }
  }

  async person(name: string): Promise<string> {
    const id = newId();
    await this.api.database.withSession((session) =>
      session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, NULL, ?)', [
        id,
        name,
        this.api.clock.now(),
      ]),
    );
    return id;
  }

  async unit(name: string, colleagues = 0): Promise<Unit> {
    const contact = await this.person(`${name}联系人`);
    const others = await Promise.all(
      Array.from({ length: colleagues }, (_, at) => this.person(`${name}老师${at + 1}`)),
    );
    const role = (personId: string): { personId: string; role: MemberRole } => ({
      personId,
      role: personId === contact ? 'contact' : 'colleague',
    });
    const member = await this.api.transactions.run(this.api.context(), (tx) =>
      this.api.get(Members).admit(tx, {
        alliance: this.alliance,
        kind: 'unit',
        name,
        creditCode: null,
        tier: null,
        joinedOn: day('2026-01-05'),
        paidThrough: null,
        charterVersion: 'spec',
        people: [contact, ...others].map(role),
      }),
    );
    return { id: member.id, contact, colleagues: others };
  }

  input(changes: Partial<EventInput> = {}): EventInput {
    const startsAt = instant(changes.startsAt ?? addMinutes(instant(NOW), 14 * DAY));
    return {
      title: '春季季度会议',
      kind: 'quarterly',
      description: '教师发展中心建设交流。',
      place: '云梦大学',
      startsAt,
      endsAt: addMinutes(startsAt, 3 * HOUR),
      signUpClosesAt: addMinutes(startsAt, -DAY),
      capacity: null,
      priceFen: 0,
      earlyBirdPriceFen: null,
      ...changes,
    };
  }

  draft(changes: Partial<EventInput> = {}) {
    return this.api
      .as(this.officer)
      .call('POST /alliances/:alliance/desk/events', { params: this.params, body: this.input(changes) });
  }

  async publish(event: string) {
    const params = { ...this.params, event };
    return this.api.as(this.officer).call('POST /alliances/:alliance/desk/events/:event/publish', { params });
  }

  async published(changes: Partial<EventInput> = {}) {
    return this.publish((await this.draft(changes)).id);
  }

  signUp(personId: string, event: string, key?: string) {
    const params = { ...this.params, event };
    return this.api
      .as(personId)
      .send('POST /alliances/:alliance/events/:event/registrations', { params, ...(key && { key }) });
  }

  ticket(personId: string, event: string) {
    const params = { ...this.params, event };
    return this.api.as(personId).call('POST /alliances/:alliance/events/:event/registrations', { params });
  }

  offer(personId: string, event: string, key?: string) {
    const params = { ...this.params, event };
    return this.api
      .as(personId)
      .send('POST /alliances/:alliance/events/:event/seat-offers', { params, ...(key && { key }) });
  }

  view(personId: string | undefined, event: string) {
    const caller = personId === undefined ? this.api.anyone : this.api.as(personId);
    return caller.call('GET /alliances/:alliance/events/:event', { params: { ...this.params, event } });
  }

  cancel(personId: string, registration: string, key?: string) {
    const params = { ...this.params, registration };
    return this.api
      .as(personId)
      .send('POST /alliances/:alliance/registrations/:registration/cancel', { params, ...(key && { key }) });
  }

  /** What the counters say beside what the rows say. */
  async counters(event: string): Promise<{ taken: number; rows: number; units: number; worstUnit: number }> {
    const [row] = await this.api.database.query<{ taken: number; rows: number; units: number; worstUnit: number }>(
      `SELECT e.taken,
         (SELECT COUNT(*) FROM registrations r
           WHERE r.alliance_id = e.alliance_id AND r.event_id = e.id AND r.is_live = 1) AS \`rows\`,
         CAST((SELECT COALESCE(SUM(u.taken), 0) FROM event_units u
           WHERE u.alliance_id = e.alliance_id AND u.event_id = e.id) AS SIGNED) AS units,
         (SELECT COALESCE(MAX(u.taken), 0) FROM event_units u
           WHERE u.alliance_id = e.alliance_id AND u.event_id = e.id) AS worstUnit
       FROM events e WHERE e.alliance_id = ? AND e.id = ?`,
      [this.alliance, event],
    );
    if (!row) throw new Error(`no event ${event}`);
    return row;
  }

  later(minutes: number, from: Instant | string = NOW): Promise<void> {
    return this.api.travelTo(addMinutes(instant(from), minutes));
  }

  private get params(): { alliance: string } {
    return { alliance: this.alliance };
  }
}
