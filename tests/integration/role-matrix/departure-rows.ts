import type { RouteKey } from '@mengwu/contracts';
import { nobody } from './roles.ts';
import { AWAY_CONTACT, deskRecord, deskRow, inAlliance, of, own, type Row } from './row.ts';
import type { Records } from './world.ts';

const NO_ONE = '0195c0de-0000-7000-8000-000000000003';
const dossier = { grounds: ['违反章程'], facts: '经核实，多次不履行成员义务。', gravity: '影响十分恶劣', evidence: [] };

const departure = ({ departure: id }: Records) => ({ departure: id });
const member = ({ member: id }: Records) => ({ member: id });
/** A notice of withdrawal is its member's, and the desk's; what it is not ready for is refused by its state. */
const notYet = (body?: object): Row => deskRecord(of(departure, body && (() => body)), { first: 409 });
/** What is not there is there for nobody; whoever may ask hears so by 404, everyone else too. */
const none = (pick: (records: Records) => Readonly<Record<string, string>>, body?: object): Row =>
  deskRow(of(pick, body && (() => body)), { first: 404, away: nobody });
const noneOfMine = (body?: object): Row => ({
  home: nobody,
  away: nobody,
  call: of(() => ({ assignment: NO_ONE }), body && (() => body)),
});
const forMembers: Row = { home: ['contact', 'colleague', 'otherContact'], away: AWAY_CONTACT, call: inAlliance };
const ofItsPeople = (body: object, more: Partial<Row> = {}): Row => ({
  home: ['otherContact'],
  away: nobody,
  byId: true,
  call: of(departure, () => body),
  ...more,
});

/** Leaving, and the ledger of duties. */
export const departureRows = {
  'GET /me/departures': own(),
  'GET /alliances/:alliance/membership/withdrawal': forMembers,
  'GET /alliances/:alliance/departures/:departure': {
    home: ['otherContact'],
    away: nobody,
    byId: true,
    call: of(departure),
  },
  'POST /alliances/:alliance/departures/:departure/reply': ofItsPeople(
    { text: '我们的申辩。', files: [] },
    { first: 409 },
  ),
  'GET /alliances/:alliance/desk/departures': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/departures/:departure': deskRecord(of(departure)),
  'GET /alliances/:alliance/desk/members/:member/expulsion-form': deskRecord(of(member)),
  'POST /alliances/:alliance/desk/members/:member/expulsions': none(() => ({ member: NO_ONE }), dossier),
  'POST /alliances/:alliance/desk/departures/:departure/edit': notYet(dossier),
  'POST /alliances/:alliance/desk/departures/:departure/submit': notYet(),
  'POST /alliances/:alliance/desk/departures/:departure/verify': notYet({ note: '核实属实' }),
  'POST /alliances/:alliance/desk/departures/:departure/send-back': notYet({ note: '请补充材料' }),
  'POST /alliances/:alliance/desk/departures/:departure/notify': notYet({ replyDays: 15 }),
  'POST /alliances/:alliance/desk/departures/:departure/propose': notYet(),
  'POST /alliances/:alliance/desk/departures/:departure/approve': notYet({ note: '' }),
  'POST /alliances/:alliance/desk/departures/:departure/refuse': notYet({ reason: '仍有任务未完成' }),
  'POST /alliances/:alliance/desk/departures/:departure/file': deskRecord(
    of(departure, () => ({ number: '理〔2026〕2号', decidedOn: '2020-01-06', outcome: 'approved', file: NO_ONE })),
    { first: 400 },
  ),
  'POST /alliances/:alliance/desk/departures/:departure/revive': notYet({ reason: '已恢复履职' }),
  'POST /alliances/:alliance/desk/departures/:departure/drop': notYet({ reason: '不再提请' }),
  'POST /alliances/:alliance/departures/:departure/take-back': ofItsPeople({ reason: '' }),
  'POST /alliances/:alliance/membership/withdrawal': {
    home: ['contact', 'otherContact'],
    away: AWAY_CONTACT,
    call: of(
      () => ({}),
      () => ({ text: '因学校调整，申请退出联盟。', lastDay: '2020-01-01' }),
    ),
    first: 409,
  },
  'GET /me/duty-tasks': own(),
  'GET /alliances/:alliance/membership/duties': forMembers,
  'GET /alliances/:alliance/duty-tasks/:assignment': noneOfMine(),
  'POST /alliances/:alliance/duty-tasks/:assignment/answer': noneOfMine({ text: '已完成。', files: [] }),
  'GET /alliances/:alliance/desk/duties': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/duty-tasks': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/duty-tasks/:task': none(() => ({ task: NO_ONE })),
  'GET /alliances/:alliance/desk/members/:member/duties': deskRecord(of(member)),
  'POST /alliances/:alliance/desk/members/:member/duty-reminders': deskRecord(
    of(member, () => ({ text: '请尽快提交阶段性成果和资料。' })),
  ),
  'POST /alliances/:alliance/desk/members/:member/duties': none(() => ({ member: NO_ONE }), {
    ...{ kind: 'material', on: '2026-01-05', title: '提交资料', file: NO_ONE },
  }),
  'POST /alliances/:alliance/desk/members/:member/duties/:entry/strike': none(
    (records) => ({ ...member(records), entry: NO_ONE }),
    { reason: '重复登记' },
  ),
  'POST /alliances/:alliance/desk/duty-tasks': none(() => ({}), {
    ...{ kind: 'material', title: '提交年度资料', text: '请提交年度资料。', dueOn: '2099-05-01' },
    members: [NO_ONE],
  }),
  'POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm': none(() => ({ assignment: NO_ONE })),
  'POST /alliances/:alliance/desk/duty-assignments/:assignment/return': none(() => ({ assignment: NO_ONE }), {
    remark: '请补充材料',
  }),
  'POST /alliances/:alliance/desk/duty-assignments/:assignment/cancel': none(() => ({ assignment: NO_ONE }), {
    reason: '不再需要',
  }),
} as const satisfies Partial<Record<RouteKey, Row>>;
