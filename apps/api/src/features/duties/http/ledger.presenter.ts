import type { CharterView } from '@mengwu/charter';
import type { DutyAssignment, DutyEntryView, DutyLedger, DutyStanding, DutyYear, FileView } from '@mengwu/contracts';
import { type Day, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import type { Member } from '../../members/index.ts';
import type { DutyEntry } from '../domain/duty-entry.ts';
import { dutyKindTexts, evidenceTexts } from './duty.texts.ts';

export interface LedgerFacts {
  readonly view: CharterView;
  readonly member: Member;
  readonly standing: DutyStanding;
  readonly entries: readonly DutyEntry[];
  readonly files: ReadonlyMap<string, FileView>;
  readonly tasks: readonly DutyAssignment[];
  readonly today: Day;
}

const YEARS = 3;

/** The whitelist of what leaves the room about a member's ledger. */
@Injectable()
export class LedgerPresenter {
  constructor(private readonly alliances: Alliances) {}

  ledger({ view, member, standing, entries, files, tasks, today }: LedgerFacts): DutyLedger {
    const counted = entries.filter(({ struckReason }) => struckReason === null).map(({ on }) => on);
    return {
      alliance: member.alliance,
      allianceName: this.alliances.nameOf(member.alliance),
      memberId: member.id,
      memberName: member.name,
      standing,
      duties: (view.duties?.value ?? []).map(({ text, article }) => ({ text, article })),
      years: yearsOf(counted, today),
      entries: entries.map((entry) => entryView(entry, files)),
      tasks: [...tasks],
    };
  }
}

/** Entries of this year and the two before it, the latest first. */
export function yearsOf(days: readonly Day[], today: Day): DutyYear[] {
  const year = yearOf(today);
  return Array.from({ length: YEARS }, (_, back) => ({
    year: year - back,
    entries: days.filter((on) => yearOf(on) === year - back).length,
  }));
}

function entryView(entry: DutyEntry, files: ReadonlyMap<string, FileView>): DutyEntryView {
  const { id, kind, on, title, article, evidence, struckReason } = entry;
  return {
    ...{ id, kind, on, title, article, struckReason },
    kindText: dutyKindTexts[kind],
    evidence: {
      text: evidenceTexts[evidence.kind] ?? '系统记录',
      file: evidence.kind === 'file' ? (files.get(evidence.id) ?? null) : null,
    },
  };
}
