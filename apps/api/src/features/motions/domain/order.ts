import type { Payload } from './motion.ts';

/** What a resolution on a person orders, as the motion carries it. */
export type Order =
  | { readonly ref: 'candidate' | 'waiver' | 'term' | 'mandate'; readonly id: string }
  | { readonly ref: 'office'; readonly id: string; readonly office: string }
  | {
      readonly ref: 'seat';
      readonly id: string;
      readonly body: string;
      readonly memberId: string | null;
      readonly title: string;
    };

/** Undefined for a motion that orders nothing of this kind. */
export function readOrder(payload: Payload): Order | undefined {
  const { order } = payload as { readonly order?: Order };
  return order;
}
