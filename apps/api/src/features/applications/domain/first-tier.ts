import type { CharterView } from '@mengwu/charter';

/** The tier of those whom the charter does not set apart: its first one. */
export function firstTier(view: CharterView): string | undefined {
  return view.dues.annualFee?.value?.tiers[0]?.key;
}
