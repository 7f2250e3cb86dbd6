import { fenFromYuan } from '@mengwu/kernel';

type Tier = { readonly key: string; readonly label: string; readonly amountFen: number };

const LINE = /^(.+?)[\s:：]+([\d,.]+)\s*元?(?:\/年)?$/;

/** Reads a table of annual fees as a person writes it: one line for each kind of member, its name and its yuan. */
export function readFeeLines(written: string): { label: string; tiers: Tier[] } | undefined {
  const lines = written.split(/[\n；;]/).map((line) => line.trim());
  const tiers = lines.filter(Boolean).map((line, at): Tier | undefined => {
    const [, label, yuan] = LINE.exec(line) ?? [];
    const amountFen = yuan === undefined ? undefined : readYuan(yuan);
    // The first tier is the ordinary one, by which a newcomer is billed.
    return label && amountFen ? { key: at === 0 ? 'ordinary' : `tier${at + 1}`, label, amountFen } : undefined;
  });
  const isRead = (tier: Tier | undefined): tier is Tier => tier !== undefined;
  return tiers.length > 0 && tiers.every(isRead) ? { label: '年费', tiers } : undefined;
}

function readYuan(text: string): number | undefined {
  try {
    const amount = fenFromYuan(text);
    return amount > 0 ? amount : undefined;
  } catch {
    return undefined;
  }
}
