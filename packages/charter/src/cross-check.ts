import { bodiesNamed } from './bodies-named.ts';
import { heldIndex } from './dated.ts';
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
    ...duesAgainstStandard(charter),
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
  return bodiesNamed(charter).flatMap(({ path, body, as }) =>
    body in charter.bodies ? [] : [{ path, sentence: `names the body "${body}"${as}, but bodies has no such entry` }],
  );
}

/** On each day the step that makes a member is on the path of that day. */
function unknownSteps(charter: Charter): Found[] {
  const { path, memberAfter } = charter.admission;
  const days = [...new Set([...path, ...memberAfter].map(({ from }) => from))].sort();
  return days.flatMap((on) => {
    const [steps, last] = [heldIndex(path, on), heldIndex(memberAfter, on)];
    const key = memberAfter[last]?.value;
    if (key === undefined || !path[steps] || path[steps].value.some((step) => step.key === key)) return [];
    return [
      {
        path: `admission.memberAfter[${last}]`,
        sentence: `names the step "${key}", which the path that holds on ${on} does not have`,
      },
    ];
  });
}

function duesWithoutAmounts(charter: Charter): Found[] {
  const isCharged = charter.dues.charged.some((entry) => entry.value);
  if (!isCharged || charter.dues.annualFee) return [];
  return [
    { path: 'dues.annualFee', sentence: 'is missing although dues are charged; state it or ask an open question' },
  ];
}

/** A25: where national rules are followed, the fee has no more tiers than they allow, and the body that decides exists. */
function duesAgainstStandard({ dues, bodies }: Charter): Found[] {
  const { standard = [], annualFee = [] } = dues;
  const days = [...new Set([...standard, ...annualFee].map(({ from }) => from))].sort();
  return days.flatMap((on) => {
    const [rule, fee] = [standard[heldIndex(standard, on)]?.value, annualFee[heldIndex(annualFee, on)]?.value];
    if (!rule) return [];
    const path = 'dues.standard';
    if (!(rule.decidedBy in bodies)) return [{ path, sentence: `names the body "${rule.decidedBy}", which is none` }];
    if (!fee || fee.tiers.length <= rule.maxTiers) return [];
    return [{ path, sentence: `allows ${rule.maxTiers} tiers, but on ${on} the annual fee has ${fee.tiers.length}` }];
  });
}
