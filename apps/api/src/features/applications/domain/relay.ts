import type { CharterView } from '@mengwu/charter';

/** The last choice of an applicant whom the relay did not reach. */
export const ELSEWHERE = '其他地区';

export interface RelayStop {
  readonly key: string;
  readonly body: string;
  readonly does: string;
  readonly article: string;
  readonly isRegion: boolean;
}

/** Every body that passes the notice on, in order, and below the last ones each of their regions [C1]. */
export function relayStops(view: CharterView): RelayStop[] {
  return (view.recruitment.relay?.value ?? []).flatMap((stop, at) => {
    const { body, does, article, regions = [] } = stop;
    const key = `step${at + 1}`;
    return [
      { key, body, does, article, isRegion: false },
      ...regions.map((region, place) => ({ key: `${key}r${place + 1}`, body: region, does, article, isRegion: true })),
    ];
  });
}

/** The regions that the notice has to reach. */
export function regionsOf(view: CharterView): string[] {
  return relayStops(view).flatMap(({ body, isRegion }) => (isRegion ? [body] : []));
}
