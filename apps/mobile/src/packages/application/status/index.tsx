import { View } from '@tarojs/components';
import { SubscribePrompt } from '../../../features/notifications/subscribe-prompt';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Timeline } from '../../../ui/timeline';
import { toneOf } from '../../../view/tone';
import { useApplication } from '../api/get-application';
import { NextStep } from '../parts/next-step';
import { PathCard } from '../parts/path-card';
import { ReturnedItems } from '../parts/returned-items';
import { timelineOf } from '../parts/timeline.view';
import '../parts/application.scss';

export default function ApplicationStatus() {
  const application = useApplication(useParam('alliance'), useParam('id'));
  return (
    <Page>
      <Loaded of={application}>
        {(view) => (
          <>
            <Card>
              <View className="row row--top">
                <View className="grow">
                  <View className="title">{view.name || `${view.kindLabel}申请`}</View>
                  <View className="muted">{view.allianceName}</View>
                  {view.memberNumber && <View className="muted">成员编号 {view.memberNumber}</View>}
                </View>
                <Chip tone={toneOf(view.step?.kind === 'dues' ? 'dues' : view.state)}>{view.stateText}</Chip>
              </View>
            </Card>
            <ReturnedItems application={view} />
            {view.submittedAt && <PathCard application={view} />}
            {view.timeline.length + (view.next ? 1 : 0) > 0 && (
              <Card title="办理经过">
                <Timeline items={timelineOf(view)} />
              </Card>
            )}
            {view.submittedAt && view.state !== 'admitted' && (
              <SubscribePrompt about={['progress', 'dues']} text="有新进展时发一条微信通知。" />
            )}
            <NextStep application={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
