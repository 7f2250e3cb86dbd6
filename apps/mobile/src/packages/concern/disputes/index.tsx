import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { toneOf } from '../../../view/tone';
import { useDisputes } from '../api/disputes';
import { StepList } from '../parts/step-list';

/** C17: how the charter has disputes settled, and those of my unit. */
export default function DisputesPage() {
  const alliance = useParam('alliance');
  const query = useDisputes(alliance);
  return (
    <Page hasBar>
      <Loaded of={query}>
        {({ open, steps, items }) => (
          <>
            {steps.length > 0 && (
              <Card title="处理步骤">
                <StepList steps={steps.map((step) => ({ ...step, state: 'later' }))} />
              </Card>
            )}
            {items.length === 0 && <EmptyState icon="people" title="没有纠纷" />}
            {items.length > 0 && (
              <Card isFlush>
                {items.map(({ id, title, claimant, respondent, state, stateText }) => (
                  <Cell
                    key={id}
                    id={`dispute-${id}`}
                    title={title}
                    note={`${claimant} 与 ${respondent}`}
                    onTap={() => go(to.dispute(alliance, id))}
                  >
                    <Chip tone={toneOf(state)}>{stateText}</Chip>
                  </Cell>
                ))}
              </Card>
            )}
            <Reason id="no-disputes" decision={open} />
            {open.allowed && (
              <ActionBar>
                <Button id="accuse" onTap={() => go(to.newDispute(alliance))}>
                  提出纠纷
                </Button>
              </ActionBar>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
