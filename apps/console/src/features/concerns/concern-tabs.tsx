import { useRouter } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';

const tabs = [
  { key: 'concerns', label: '意见建议' },
  { key: 'concerns/disputes', label: '成员纠纷' },
  { key: 'concerns/reports', label: '秘书处报告' },
];

/** The three lists of this page, each with an address of its own. */
export function ConcernTabs({ here }: { here: string }) {
  const alliance = useAlliance();
  const router = useRouter();
  return (
    <Tabs
      activeKey={here}
      items={tabs}
      onChange={(key) => router.history.push(`/alliances/${alliance}/${key}`)}
      tabBarStyle={{ marginBlockEnd: 12 }}
    />
  );
}
