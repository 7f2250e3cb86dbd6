import { eachParameter } from './each-entry.ts';
import type { Charter } from './schema/charter.ts';

type Found = { path: string; sentence: string };

/** What one value alone cannot show: names that nothing bears, parameters that begin after the charter does. */
export function crossCheck(charter: Charter): Found[] {
  return [
    ...lateParameters(charter),
    ...unknownBodies(charter),
    ...unknownSteps(charter),
    ...duesWithoutAmounts(charter),
  ];
}

function lateParameters(charter: Charter): Found[] {
  return eachParameter(charter).flatMap(({ path, entries }) => {
    const [first] = entries;
    if (!first || first.mayBeUnset || first.from <= charter.inForceFrom || isInOptionalPart(path)) return [];
    return [{ path, sentence: `begins on ${first.from}, after the charter itself (${charter.inForceFrom})` }];
  });
}

// Services, contacts and the like may be added while the charter is in force; the view leaves them out before.
const isInOptionalPart = (path: string) =>
  /^(services|enquiry|contacts|calendar)\.|^identity\.(scale|facts)$/.test(path);

function unknownBodies(charter: Charter): Found[] {
  return charter.admission.path.flatMap((entry, at) =>
    entry.value
      .filter((step) => step.body !== undefined && !(step.body in charter.bodies))
      .map((step) => ({
        path: `admission.path[${at}]`,
        sentence: `names the body "${step.body}" in step "${step.key}", but bodies has no such entry`,
      })),
  );
}

function unknownSteps(charter: Charter): Found[] {
  const keys = new Set(charter.admission.path.flatMap((entry) => entry.value.map((step) => step.key)));
  return charter.admission.memberAfter.flatMap((entry, at) =>
    keys.has(entry.value)
      ? []
      : [
          {
            path: `admission.memberAfter[${at}]`,
            sentence: `names the step "${entry.value}", which the path does not have`,
          },
        ],
  );
}

function duesWithoutAmounts(charter: Charter): Found[] {
  const isCharged = charter.dues.charged.some((entry) => entry.value);
  if (!isCharged || charter.dues.annualFee) return [];
  return [
    { path: 'dues.annualFee', sentence: 'is missing although dues are charged; state it or ask an open question' },
  ];
}
