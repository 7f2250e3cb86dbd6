import type { Charter } from './schema/charter.ts';

export type NamedBody = {
  readonly path: string;
  readonly body: string /** In which role, for a sentence. */;
  readonly as: string;
};

type Entries<T> = readonly { readonly value: T }[] | undefined;

const each = <T>(path: string, entries: Entries<T>, names: (value: NonNullable<T>) => [string | undefined, string][]) =>
  (entries ?? []).flatMap(({ value }, at) =>
    value === null || value === undefined
      ? []
      : names(value).flatMap(([body, as]) => (body === undefined ? [] : [{ path: `${path}[${at}]`, body, as }])),
  );

type Link = { readonly body?: string | undefined; readonly does: string };

const links = (chain: readonly Link[]): [string | undefined, string][] =>
  chain.map(({ body, does }) => [body, ` for "${does}"`]);

/** Every place of a charter that names one of its bodies. */
export function bodiesNamed(charter: Charter): NamedBody[] {
  const { admission, withdrawal, expulsion, offices, conduct } = charter;
  return [
    ...each('admission.path', admission.path, (steps) => steps.map(({ body, key }) => [body, ` in step "${key}"`])),
    ...each('admission.decidedBy', admission.decidedBy, (body) => [[body, '']]),
    ...each('withdrawal.addressee', withdrawal.addressee, (body) => [[body, '']]),
    ...each('withdrawal.approver', withdrawal.approver, (body) => [[body === 'none' ? undefined : body, '']]),
    ...each('expulsion.path', expulsion?.path, links),
    ...each('decisionChain', charter.decisionChain, links),
    ...each('amendment', charter.amendment, links),
    ...each('dissolution', charter.dissolution, links),
    ...each('conduct.disputes', conduct?.disputes, links),
    ...each('offices.overAgePath', offices?.overAgePath, links),
    ...each('offices.extensionPath', offices?.extensionPath, links),
    ...each('offices.titles', offices?.titles, (titles) =>
      titles.flatMap(({ key, chairs = [], heads }): [string | undefined, string][] =>
        [...chairs, heads].map((body) => [body, ` for the office "${key}"`]),
      ),
    ),
    ...Object.entries(charter.bodies).flatMap(([body, { electedBy, rescheduledBy, mayPropose }]) => [
      ...each(`bodies.${body}.electedBy`, electedBy, (by) => [[by, '']]),
      ...each(`bodies.${body}.rescheduledBy`, rescheduledBy, (by) => [[by.body, '']]),
      ...each(`bodies.${body}.mayPropose`, mayPropose, (rules) =>
        rules.flatMap(({ by }): [string, string][] => by.map((one) => [one, ' as proposer'])),
      ),
    ]),
  ];
}
