import { useRouter } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';

const tabs = [
  { key: 'duties', label: '履职台账' },
  { key: 'duties/tasks', label: '任务与资料' },
];

/** The two lists of this page, each with an address of its own. */
export function DutyTabs({ here }: { here: (typeof tabs)[number]['key'] }) {
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
