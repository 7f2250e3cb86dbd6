import type { CheckInOutcome } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Event, Registration } from '../../events/index.ts';
import type { CheckIn } from '../domain/check-in.ts';
import type { ScanVerdict } from '../domain/scan.rules.ts';
import { alreadyText, NAMELESS, refusalText, welcomeText } from './check-in.texts.ts';

type Named = ReadonlyMap<string, { readonly name: string }>;

export interface Names {
  readonly people: Named;
  readonly members: Named;
  /** Titles of meetings. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface ScanFacts {
  readonly event: Event;
  readonly ticket: Registration | undefined;
  readonly verdict: ScanVerdict;
  /** The scan that let this ticket in before. */
  readonly first: CheckIn | undefined;
  readonly names: Names;
}

/** The whitelist of what a volunteer sees: who stands at the door, never a phone number. */
@Injectable()
export class CheckInPresenter {
  outcome({ event, ticket, verdict, first: earlier, names }: ScanFacts): CheckInOutcome {
    const holderName = ticket?.personId ? names.people.get(ticket.personId)?.name || NAMELESS : null;
    const memberName = ticket ? (names.members.get(ticket.memberId)?.name ?? '') : null;
    const by = names.people.get(earlier?.scannedBy ?? '')?.name || '工作人员';
    const first = earlier ? { at: earlier.scannedAt, by, door: earlier.door } : null;
    const who = { holderName, memberName };
    if (verdict === 'welcome') {
      const text = welcomeText(holderName ?? NAMELESS, memberName ?? '');
      return { outcome: 'welcome', text, ...who, first: null, code: null };
    }
    if (verdict === 'already') {
      const text = alreadyText(holderName ?? NAMELESS, first);
      return { outcome: 'already', text, ...who, first, code: null };
    }
    const { code } = verdict;
    const text = refusalText(code, {
      startsAt: event.startsAt,
      cancelledAt: ticket?.cancelledAt ?? null,
      otherTitle: ticket && names.titles.get(ticket.eventId),
    });
    return { outcome: 'refused', text, ...who, first: null, code };
  }
}
