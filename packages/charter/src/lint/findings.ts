import type { CharterView } from '../charter-on.ts';
import { motionChain } from '../rules/motion-chain.ts';
import { MOTION_LABELS, motionKinds } from '../rules/motion-kinds.ts';
import { sittingRules } from '../rules/sitting-rules.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';
import type { Fraction } from '../schema/share.ts';
import { articleGaps } from './article-gaps.ts';
import { contradictions } from './contradictions.ts';

export type Finding = { readonly path: string; readonly article: string; readonly sentence: string };

/** What a charter lacks or contradicts without being wrong as a file: gaps that show only when the rules are run. */
export function findings(view: CharterView): Finding[] {
  return [
    ...gapsInNumbers(view),
    ...contradictions(view),
    ...bodiesThatCannotVote(view),
    ...lowShares(view),
    ...undecidedKinds(view),
    ...stepsWithoutPurpose(view),
    ...missingAmounts(view),
    ...membershipsThatCannotEnd(view),
  ];
}

function gapsInNumbers(view: CharterView): Finding[] {
  return articleGaps(view).map(({ missing, before, after }) => ({
    path: 'sources',
    article: `${before}…${after}`,
    sentence: `no value cites article ${missing}: it is missing from the document, or nobody has read it in`,
  }));
}

function bodiesThatCannotVote(view: CharterView): Finding[] {
  return Object.keys(view.bodies).flatMap((body) => {
    const answer = sittingRules(view, body);
    const found = view.bodies[body];
    if (answer.allowed || answer.code !== 'charter_silent') return [];
    const kinds = motionKinds(view, body).map(({ label }) => label);
    const without = found?.quorum?.value ? 'majority' : 'quorum';
    const waiting = kinds.length === 0 ? '' : `; waiting for it: ${kinds.join('、')}`;
    return [
      {
        path: `bodies.${body}.${without}`,
        article: answer.article ?? '',
        sentence: `${found?.name.value} cannot decide anything before its ${without} is set${waiting}`,
      },
    ];
  });
}

const isBelowHalf = ({ numerator, denominator }: Fraction) => numerator * 2 < denominator;

function lowShares(view: CharterView): Finding[] {
  return Object.entries(view.bodies).flatMap(([body, { majority, amendmentMajority, name }]) => {
    const both = Object.entries({ majority, amendmentMajority }).flatMap(([key, held]) =>
      held?.value && isBelowHalf(held.value)
        ? [
            {
              path: `bodies.${body}.${key}`,
              article: held.article,
              sentence: `less than half is enough in ${name.value}: a motion and its opposite can both pass`,
            },
          ]
        : [],
    );
    const [plain, special] = [majority?.value, amendmentMajority?.value];
    if (!plain || !special || special.numerator * plain.denominator >= plain.numerator * special.denominator)
      return both;
    const sentence = `an amendment needs fewer votes than any other motion in ${name.value}`;
    return [...both, { path: `bodies.${body}.amendmentMajority`, article: amendmentMajority?.article ?? '', sentence }];
  });
}

const EXPECTED: readonly (readonly [MotionKind, (view: CharterView) => string])[] = [
  ['amendment', (view) => view.amendment.article],
  ['dissolution', (view) => view.dissolution?.article ?? '未载明'],
  ['expulsion', (view) => view.expulsion?.path.article ?? '未载明'],
];

function undecidedKinds(view: CharterView): Finding[] {
  return EXPECTED.flatMap(([kind, article]) =>
    motionChain(view, kind).length > 0
      ? []
      : [{ path: kind, article: article(view), sentence: `no body can decide on ${MOTION_LABELS[kind]}` }],
  );
}

function stepsWithoutPurpose({ admission }: CharterView): Finding[] {
  const has = (kind: string) => admission.path.value.some((step) => step.kind === kind);
  return [
    ...(admission.givesCertificate.value && !has('certificate')
      ? [{ path: 'admission.givesCertificate', sentence: 'certificates are given, but no step of the path gives one' }]
      : []),
    ...(admission.publishesList.value && !has('list')
      ? [
          {
            path: 'admission.publishesList',
            sentence: 'the list of members is published, but no step of the path does it',
          },
        ]
      : []),
    ...(has('publicity') && !admission.publicityDays?.value && admission.path.value.some(isEndless)
      ? [{ path: 'admission.publicityDays', sentence: 'a public notice on the path has no length' }]
      : []),
  ].map((found) => ({ ...found, article: admission.path.article }));
}

const isEndless = (step: CharterView['admission']['path']['value'][number]) =>
  step.kind === 'publicity' && step.days === undefined;

function missingAmounts({ dues }: CharterView): Finding[] {
  if (!dues.charged.value || (dues.annualFee?.value && dues.year?.value)) return [];
  const path = dues.annualFee?.value ? 'dues.year' : 'dues.annualFee';
  return [{ path, article: dues.charged.article, sentence: 'dues are charged, but no bill can be computed' }];
}

function membershipsThatCannotEnd({ withdrawal, expulsion }: CharterView): Finding[] {
  return [
    ...(withdrawal.approver.value === null
      ? [
          {
            path: 'withdrawal.approver',
            article: withdrawal.approver.article,
            sentence: 'nobody can approve a withdrawal',
          },
        ]
      : []),
    ...(expulsion && expulsion.grounds.value === null
      ? [
          {
            path: 'expulsion.grounds',
            article: expulsion.grounds.article,
            sentence: 'no ground for expulsion is stated',
          },
        ]
      : []),
  ];
}
