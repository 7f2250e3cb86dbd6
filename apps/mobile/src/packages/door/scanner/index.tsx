import { View } from '@tarojs/components';
import { Scanner } from '../../../platform/scanner';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useSummary } from '../api/get-summary';
import { OutcomePanel } from '../parts/outcome-panel';
import { TypeCode } from '../parts/type-code';
import { useScans } from '../parts/use-scans';
import '../parts/door.scss';

export default function DoorScanner() {
  const alliance = useParam('alliance');
  const event = useParam('id');
  const door = useParam('door');
  const summary = useSummary(alliance, event);
  const { outcome, error, isChecking, check, again } = useScans({ alliance, event, door });
  return (
    <Page>
      <Card>
        <View className="muted">
          {summary.data?.eventTitle ?? '签到'} · {door}
        </View>
        <View className="counter">
          <View className="counter__number" id="arrived">
            {summary.data?.arrived ?? '…'}
          </View>
          <View className="muted">/ {summary.data?.expected ?? '…'} 已到</View>
        </View>
      </Card>
      {outcome && <OutcomePanel outcome={outcome} />}
      {isChecking && !outcome && <Notice>正在核验…</Notice>}
      <FailureNotice error={error} />
      {error !== null && error !== undefined && (
        <Button id="scan-again" kind="quiet" onTap={again}>
          再核验一次
        </Button>
      )}
      <Scanner onCode={check} />
      <TypeCode onCode={check} />
    </Page>
  );
}
