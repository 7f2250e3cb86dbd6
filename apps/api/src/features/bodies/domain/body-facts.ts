import type { CharterView } from '@mengwu/charter';

type BodyView = CharterView['bodies'][string];

/** What the charter says of how a body is made up. */
export interface BodyFacts {
  readonly key: string;
  readonly name: string;
  readonly article: string;
  /** `members`: every active member has one place; nobody is registered. */
  readonly seats: 'members' | 'elected' | 'appointed';
  /** Places belong to units, which persons represent (单位代表制). */
  readonly isOfUnits: boolean;
  readonly unitsArticle: string;
  /** The body that elects this one from among its own people. */
  readonly electedBy: string | undefined;
}

/** Undefined for a body that the charter does not know. */
export function bodyFacts(view: CharterView, key: string): BodyFacts | undefined {
  const body = Object.hasOwn(view.bodies, key) ? view.bodies[key] : undefined;
  return body && factsOf(key, body);
}

export function allBodies(view: CharterView): BodyFacts[] {
  return Object.entries(view.bodies).map(([key, body]) => factsOf(key, body));
}

function factsOf(key: string, body: BodyView): BodyFacts {
  return {
    key,
    name: body.name.value,
    article: (body.seats ?? body.name).article,
    // A body that does not sit has people all the same: whoever runs it says who they are.
    seats: body.seats?.value ?? 'appointed',
    isOfUnits: body.representsUnits?.value ?? false,
    unitsArticle: (body.representsUnits ?? body.name).article,
    electedBy: body.electedBy?.value,
  };
}
