import type { FileView } from '@mengwu/contracts';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { usePlan } from '../api/departures';
import { CheckNotice } from '../parts/check-notice';
import { ShowPlan } from '../parts/show-plan';
import { WriteNotice } from '../parts/write-notice';
import '../parts/departure.scss';

export interface NoticeDraft {
  /** Empty: the earliest day that the charter allows. */
  readonly lastDay: string;
  readonly text: string;
  readonly letter: FileView | null;
}

type Stage = 'plan' | 'write' | 'check';

/** To leave an alliance: what it would mean, the words, a last look, and only then it is sent. */
export default function WithdrawPage() {
  const alliance = useParam('alliance');
  const [stage, setStage] = useState<Stage>('plan');
  const [draft, setDraft] = useState<NoticeDraft>({ lastDay: '', text: '', letter: null });
  const query = usePlan(alliance, draft.lastDay);
  const change = (part: Partial<NoticeDraft>) => setDraft({ ...draft, ...part });
  return (
    <Page hasBar>
      <Loaded of={query}>
        {(plan) => {
          const shared = { alliance, plan, draft, onChange: change };
          if (stage === 'write') {
            return <WriteNotice {...shared} onBack={() => setStage('plan')} onNext={() => setStage('check')} />;
          }
          if (stage === 'check') return <CheckNotice {...shared} onBack={() => setStage('write')} />;
          return <ShowPlan {...shared} onNext={() => setStage('write')} />;
        }}
      </Loaded>
    </Page>
  );
}
