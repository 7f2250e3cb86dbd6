import type { Charter, CharterView } from '@mengwu/charter';
import type { CharterDesk } from '@mengwu/contracts';
import { openOn, toFacts } from './charter-fact.presenter.ts';

interface InForce {
  readonly view: CharterView;
  readonly version: string;
  readonly charter: Charter;
}

export function toCharterDesk({ view, version, charter }: InForce): CharterDesk {
  return {
    version,
    inForceSince: charter.inForceFrom,
    facts: toFacts(charter, view),
    openQuestions: openOn(charter, view).map(({ rule, subject, question, setToText, reason, article }) => ({
      ...{ rule, subject, question, reason, article },
      setTo: setToText,
    })),
  };
}
