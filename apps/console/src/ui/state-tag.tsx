import { Badge } from 'antd';

type Tone = 'default' | 'processing' | 'success' | 'warning' | 'error';

const tones: Record<string, Tone> = {
  // waits for the desk
  review: 'processing',
  submitted: 'processing',
  held: 'error',
  publicity: 'processing',
  resolution: 'processing',
  confirming: 'processing',
  waiting: 'processing',
  convened: 'processing',
  running: 'processing',
  // waits for someone else
  returned: 'warning',
  dues: 'warning',
  open: 'warning',
  unpaid: 'warning',
  offered: 'warning',
  settling: 'warning',
  invited: 'warning',
  // settled well
  passed: 'success',
  admitted: 'success',
  active: 'success',
  valid: 'success',
  settled: 'success',
  answered: 'success',
  paid: 'success',
  published: 'success',
  taken: 'success',
  closed: 'success',
  // settled otherwise
  refused: 'error',
  expelled: 'error',
  not_paid: 'error',
  adjourned: 'error',
};

/** A state in words; the colour of the dot only repeats them. */
export function StateTag({ state, text }: { state: string; text: string }) {
  return <Badge status={tones[state] ?? 'default'} text={text} style={{ whiteSpace: 'nowrap' }} />;
}
