import type { Me } from '@mengwu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Select, Typography } from 'antd';
import { desksOf } from '../features/accounts/desks.view.ts';
import { useAlliance } from '../session/use-alliance.ts';

/** Which alliance's desk this is; a choice where there are several. */
export function AllianceSwitcher({ me }: { me: Me }) {
  const navigate = useNavigate();
  const alliance = useAlliance();
  const desks = desksOf(me);
  const current = desks.find((desk) => desk.alliance === alliance);
  if (desks.length === 1 && current) return <Typography.Text ellipsis>{current.name}</Typography.Text>;
  return (
    <Select
      aria-label="切换联盟"
      value={current?.alliance}
      placeholder="请选择联盟"
      popupMatchSelectWidth={false}
      style={{ minWidth: 120, maxWidth: 360 }}
      options={desks.map((desk) => ({ value: desk.alliance, label: desk.name }))}
      onChange={(chosen) => void navigate({ to: '/alliances/$alliance/today', params: { alliance: chosen } })}
    />
  );
}
