import type { DeskBodyCard, Seatable, TermView } from '@mengwu/contracts';

/** What a place in a body is usually called, by the body's own name. */
export function seatTitle(bodyName: string): string {
  if (bodyName.endsWith('常务理事会')) return '常务理事';
  if (bodyName.endsWith('理事会')) return '理事';
  if (bodyName.endsWith('委员会')) return '委员';
  if (bodyName.endsWith('小组')) return '组员';
  return '成员';
}

/** A person for a list: '李华（云梦大学 · 单位代表）'. */
export function seatableLabel({ name, unitName, roleText }: Seatable): string {
  return `${name}（${[unitName, roleText].filter(Boolean).join(' · ')}）`;
}

/** For which member a person is seated: only places of units are units'. */
export function memberFor({ memberId }: Seatable, isOfUnits: boolean): string | null {
  return isOfUnits ? memberId : null;
}

export type Tone = 'default' | 'warning' | 'error' | 'processing';

/** What about a body has to be looked at, the worst first. */
export function bodySigns(body: DeskBodyCard): { text: string; tone: Tone }[] {
  return [
    body.heldOver > 0 && ({ text: `${body.heldOver} 人超期留任`, tone: 'error' } as const),
    body.endingSoon > 0 && ({ text: `${body.endingSoon} 人任期将满`, tone: 'warning' } as const),
    body.unreached > 0 && ({ text: `${body.unreached} 人未绑定手机`, tone: 'default' } as const),
  ].filter((sign) => sign !== false);
}

/** How long a place in a body lasts, or what the charter leaves open. */
export function termText({ term }: DeskBodyCard): string {
  return term.years === null ? '章程未写明任期' : `任期 ${term.years} 年`;
}

/** '还有 45 天' and its tone: 180, 90 and 30 days before the end it gets louder. */
export function termLeft(term: TermView): { text: string; tone: Tone } | null {
  if (term.state === 'heldOver') return { text: '超期留任', tone: 'error' };
  if (term.state === 'coming') return { text: '待就任', tone: 'processing' };
  if (term.daysLeft === null || term.warning === null || term.state === 'ended') return null;
  return { text: `还有 ${term.daysLeft} 天`, tone: term.warning === 30 ? 'error' : 'warning' };
}
