import type { CostAgreement, FileView, FundMovement, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

type Body<What extends string> = `POST /alliances/:alliance/desk/funds/${What}` extends infer K extends Parameters<
  typeof client.call
>[0]
  ? RouteRequest<K>['body']
  : never;
export type Donation = Body<'donations'>;
export type Income = Body<'incomes'>;
export type Spending = Body<'spendings'>;
export type Agreement = Body<'agreements'>;

export function useRecordDonation(onDone: () => void): Act<Donation, FundMovement> {
  const alliance = useAlliance();
  return useAct(
    (body: Donation, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/funds/donations', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}

export function useRecordIncome(onDone: () => void): Act<Income, FundMovement> {
  const alliance = useAlliance();
  return useAct(
    (body: Income, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/funds/incomes', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}

export function useRecordSpending(onDone: () => void): Act<Spending, FundMovement> {
  const alliance = useAlliance();
  return useAct(
    (body: Spending, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/funds/spendings', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}

export function useRecordAgreement(onDone: () => void): Act<Agreement, CostAgreement> {
  const alliance = useAlliance();
  return useAct(
    (body: Agreement, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/funds/agreements', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}

export function useReverse(movement: string, onDone: () => void): Act<{ reason: string }, FundMovement> {
  const alliance = useAlliance();
  return useAct(
    (body: { reason: string }, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/funds/movements/:movement/reverse', {
        params: { alliance, movement },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export function useAcknowledge(onDone: (file: FileView) => void): Act<string, FileView> {
  const alliance = useAlliance();
  return useAct(
    (movement: string) =>
      client.call('POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement', {
        params: { alliance, movement },
      }),
    onDone,
  );
}
