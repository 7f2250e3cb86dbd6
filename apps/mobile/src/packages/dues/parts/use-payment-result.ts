import type { PaymentView } from '@mengwu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { confirmPayment } from '../api/confirm-payment';
import { nextAskMs } from './bill.view';

/** WeChat may say "not paid" while money is still on its way, so it has to say so twice. */
const SURE_AFTER = 2;

export type PaymentResult =
  | { kind: 'confirming' }
  | { kind: 'paid'; payment: PaymentView }
  | { kind: 'not_paid' }
  | { kind: 'unknown' };

/** Asks the server until it knows, at most a minute long; "not known" is never "failed". */
export function usePaymentResult(alliance: string, payment: string): { result: PaymentResult; askAgain: () => void } {
  const queryClient = useQueryClient();
  const [result, setResult] = useState<PaymentResult>({ kind: 'confirming' });
  const [began, setBegan] = useState(() => Date.now());
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    let refusals = 0;
    const ask = async (asked: number): Promise<void> => {
      const answer = await confirmPayment(alliance, payment).catch(() => undefined);
      if (isOver) return;
      if (answer?.state === 'paid') {
        setResult({ kind: 'paid', payment: answer });
        queryClient.invalidateQueries().catch(() => {});
        return;
      }
      refusals = answer?.state === 'not_paid' || answer?.state === 'closed' ? refusals + 1 : 0;
      if (refusals >= SURE_AFTER) return setResult({ kind: 'not_paid' });
      const wait = nextAskMs(asked, Date.now() - began);
      if (wait === undefined) return setResult({ kind: 'unknown' });
      timer = setTimeout(() => void ask(asked + 1), wait);
      return undefined;
    };
    setResult({ kind: 'confirming' });
    void ask(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [alliance, payment, began, queryClient]);
  return { result, askAgain: () => setBegan(Date.now()) };
}
