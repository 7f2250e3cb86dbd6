import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Mandate } from '../../bodies/index.ts';
import type { MinutesItem, MinutesPerson, MinutesRecord } from '../domain/minutes.ts';
import type { Figures } from '../domain/quorum.ts';
import type { Roll } from '../domain/roll.ts';
import type { Notice, Sitting } from '../domain/sitting.ts';
import { when } from '../domain/when.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { RemarkRepository } from '../persistence/remark.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import type { AgendaLine } from './read-agenda.ts';

interface Closing {
  readonly roll: Roll;
  readonly figures: Figures;
  readonly agenda: readonly AgendaLine[];
  readonly remoteArticle: string | null;
}

/** Writes down what the minutes say, in the transaction that closes the sitting. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly alliances: Alliances,
    private readonly sittings: SittingRepository,
    private readonly notices: NoticeRepository,
    private readonly remarks: RemarkRepository,
  ) {}

  async execute(tx: Tx, sitting: Sitting, { roll, figures, agenda, remoteArticle }: Closing): Promise<void> {
    const notices = new Map((await this.notices.of(sitting, tx)).map((notice) => [notice.personId, notice]));
    const record: MinutesRecord = {
      allianceName: this.alliances.nameOf(sitting.alliance),
      bodyName: sitting.bodyName,
      title: sitting.title,
      startsAt: sitting.startsAt,
      openedAt: sitting.openedAt ?? tx.now,
      closedAt: tx.now,
      place: sitting.place,
      remote: sitting.remoteReason === null ? null : { reason: sitting.remoteReason, article: remoteArticle },
      convenedAt: sitting.convenedAt ?? tx.now,
      convenedAs: sitting.convenedAs ?? '',
      seal: sitting.seal,
      basis: sitting.basis,
      chairName: sitting.chairName ?? '',
      recorderName: sitting.recorderName ?? '',
      figures,
      people: roll.entitled.map((seat) => personOf(seat, { sitting, roll, notices })),
      agenda: agenda.map(itemOf),
      remarks: (await this.remarks.of(sitting, tx)).map(({ text }) => text),
      note: sitting.closingNote,
    };
    await this.sittings.keepMinutes(tx, sitting, record);
  }
}

function personOf(
  seat: Mandate,
  { sitting, roll, notices }: { sitting: Sitting; roll: Roll; notices: ReadonlyMap<string, Notice> },
): MinutesPerson {
  const { name, unitName, title, mandateId, personId } = seat;
  const row = roll.attendance.get(mandateId);
  const person = { name, unitName, title: seat.isHeldOver ? `${title}（超期留任）` : title };
  if (sitting.isRemote) return { ...person, presence: roll.present.has(mandateId) ? '已答复' : '未答复' };
  if (!row) return { ...person, presence: absence(personId === null ? undefined : notices.get(personId)) };
  const isLate = sitting.openedAt !== null && row.arrivedAt > sitting.openedAt;
  const came = isLate ? `${timeOf(row.arrivedAt, sitting)} 到会` : '到会';
  return { ...person, presence: row.leftAt === null ? came : `${came}，${timeOf(row.leftAt, sitting)} 离会` };
}

const absence = (notice: Notice | undefined) =>
  notice?.answer === 'absent' ? `请假${notice.answerNote ? `：${notice.answerNote}` : ''}` : '缺席';

// On the day of the sitting the hour says enough.
const timeOf = (at: Sitting['startsAt'], { startsAt }: Sitting) =>
  dayOf(at) === dayOf(startsAt) ? (when(at).split(' ')[1] ?? '') : when(at);

function itemOf({ kind, title, note, kindText, stateText, minutes, result }: AgendaLine): MinutesItem {
  if (kind === 'point') return { title, note, kindText: null, lines: [] };
  const lines = minutes.length > 0 ? minutes : [result?.text ?? `${stateText ?? ''}，本次会议没有形成决议。`];
  return { title, note: null, kindText, lines };
}
