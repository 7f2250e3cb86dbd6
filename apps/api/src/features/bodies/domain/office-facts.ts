import { type CharterView, motionKinds, officesOf } from '@mengwu/charter';

/** What the charter says of an office. */
export interface OfficeFacts {
  readonly office: string;
  /** Undefined for offices that are filled by resolution alone (副秘书长, heads of working bodies). */
  readonly key: string | undefined;
  readonly article: string;
  /** One person at a time: it chairs or heads a body. */
  readonly isSingle: boolean;
  /** Calls and chairs bodies: 理事长. */
  readonly isChair: boolean;
  /** The body that it heads. */
  readonly heads: string | undefined;
}

/** Every office that the charter names, in its order. */
export function allOffices(view: CharterView): OfficeFacts[] {
  const ruled = officesOf(view).map(({ key, title, chairs, heads, article }) => ({
    office: title,
    key,
    article,
    isSingle: chairs !== undefined || heads !== undefined,
    isChair: chairs !== undefined,
    heads,
  }));
  const named = (view.offices?.holders?.value ?? []).filter(
    ({ office }) => !ruled.some((one) => one.office === office),
  );
  return [...ruled, ...named.map(({ office, article }) => unruled(office, article))];
}

/** An office by its name. Others may be filled where a body appoints to them: A16(4). */
export function officeFacts(view: CharterView, office: string): OfficeFacts | undefined {
  const known = allOffices(view).find((one) => one.office === office);
  if (known) return known;
  const power = appointingPower(view);
  return power && unruled(office, power.article);
}

/** The clause by which a body appoints to offices that have no rules of their own. */
export function appointingPower(view: CharterView): { body: string; article: string } | undefined {
  return powerTo(view, 'appointment');
}

/** The body that elects and removes the holders of offices. */
export function electingPower(view: CharterView): { body: string; article: string } | undefined {
  return powerTo(view, 'election');
}

function powerTo(view: CharterView, kind: 'appointment' | 'election'): { body: string; article: string } | undefined {
  const able = Object.keys(view.bodies).flatMap((body) => {
    const power = motionKinds(view, body).find((one) => one.kind === kind);
    return power ? [{ body, article: power.article }] : [];
  });
  return able.find(({ body }) => view.bodies[body]?.isHighest?.value) ?? able[0];
}

function unruled(office: string, article: string): OfficeFacts {
  return { office, key: undefined, article, isSingle: false, isChair: false, heads: undefined };
}

/** What the charter asks of the holder of an office. */
export function dutiesOf(view: CharterView, office: string): { text: string; article: string }[] {
  const key = officeFacts(view, office)?.key;
  const duties = key === undefined ? undefined : view.offices?.duties[key];
  return (duties?.value ?? []).map(({ text, article }) => ({ text, article }));
}
