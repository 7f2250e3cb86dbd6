import type { CheckInOutcome } from '@mengwu/contracts';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { useCheckIn } from '../api/check-in';

const SAME_GUEST_MS = 3_000;

interface Duty {
  alliance: string;
  event: string;
  door: string;
}

export interface Scans {
  outcome: CheckInOutcome | undefined;
  error: unknown;
  isChecking: boolean;
  check: (code: string) => void;
  /** Sends the scan whose answer was lost once more. */
  again: () => void;
}

function buzz(outcome: CheckInOutcome['outcome']): void {
  const felt = outcome === 'welcome' ? Taro.vibrateShort({ type: 'medium' }) : Taro.vibrateLong();
  // A phone that cannot vibrate still shows colour, icon and word.
  felt.catch(() => {});
}

/** One scan after the other; a code held before the camera counts once. */
export function useScans(duty: Duty): Scans {
  const checkIn = useCheckIn();
  const [outcome, setOutcome] = useState<CheckInOutcome>();
  const last = useRef({ code: '', at: 0 });
  const send = (code: string) =>
    checkIn.mutate(
      { ...duty, code },
      {
        onSuccess: (answer) => {
          setOutcome(answer);
          buzz(answer.outcome);
        },
        onError: () => setOutcome(undefined),
      },
    );
  const check = (code: string) => {
    const now = Date.now();
    const isHeld = last.current.code === code && now - last.current.at < SAME_GUEST_MS;
    last.current = { code, at: now };
    if (!isHeld && !checkIn.isPending) send(code);
  };
  return { outcome, error: checkIn.error, isChecking: checkIn.isPending, check, again: () => send(last.current.code) };
}
