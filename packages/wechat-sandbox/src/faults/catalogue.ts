import { AFTER, BEFORE, MODES } from './answer-faults.ts';
import { NOTIFY_FAULTS, NOTIFY_MODES } from './notify-faults.ts';

const R8_MODES = ['notpay', 'not-exist'];
const C3_CALLBACKS = ['ok', 'cancel', 'fail', 'lost'];

/** Every action that can be ordered, the modes it knows, and the only API it can touch, if there is one. */
interface FaultKind {
  readonly modes: readonly string[];
  readonly modeParam: 'mode' | 'callback';
  readonly api: string | null;
}

const kind = (
  api: string | null,
  modes: readonly string[] = [],
  modeParam: FaultKind['modeParam'] = 'mode',
): FaultKind => ({
  modes,
  modeParam,
  api,
});

export const CATALOGUE: Readonly<Record<string, FaultKind>> = {
  N1: kind('notify'),
  N2: kind('notify'),
  N3: kind('notify'),
  ...Object.fromEntries(Object.keys(NOTIFY_FAULTS).map((action) => [action, kind('notify', NOTIFY_MODES[action])])),
  ...Object.fromEntries(
    [...Object.keys(BEFORE), ...Object.keys(AFTER)].map((action) => [action, kind(null, MODES[action])]),
  ),
  R8: kind('query', R8_MODES),
  C1: kind('close'),
  C3: kind('cashier', C3_CALLBACKS, 'callback'),
  T1: kind(null),
};
