import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  FileTextOutlined,
  NotificationOutlined,
  PayCircleOutlined,
  ReconciliationOutlined,
  TeamOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { Badge } from 'antd';
import { useToday } from '../features/desk/today.ts';
import { useAlliance } from '../session/use-alliance.ts';
import { TextLink } from '../ui/text-link.tsx';

const items = [
  { path: 'today', label: '今日待办', Icon: CarryOutOutlined },
  { path: 'applications', label: '入会申请', Icon: AuditOutlined },
  { path: 'members', label: '成员', Icon: TeamOutlined },
  { path: 'meetings', label: '会议', Icon: CalendarOutlined },
  { path: 'sittings', label: '议事会议', Icon: ReconciliationOutlined },
  { path: 'announcements', label: '公告', Icon: NotificationOutlined },
  { path: 'bills', label: '缴费单', Icon: BankOutlined },
  { path: 'payments', label: '付款记录', Icon: PayCircleOutlined },
  { path: 'charter', label: '章程', Icon: FileTextOutlined },
  { path: 'officers', label: '工作人员', Icon: UserSwitchOutlined },
];

export function DeskMenu() {
  const alliance = useAlliance();
  const { pathname } = useLocation();
  const waiting = useToday().data?.items.length ?? 0;
  return (
    <ul className="desk-menu">
      {items.map(({ path, label, Icon }) => {
        const to = `/alliances/${alliance}/${path}`;
        const isHere = pathname === to || pathname.startsWith(`${to}/`);
        return (
          <li key={path}>
            <TextLink to={to} {...(isHere && { 'aria-current': 'page' as const })}>
              <Icon aria-hidden /> <span>{label}</span>
              {path === 'today' && waiting > 0 && <Badge count={waiting} size="small" title={`${waiting} 项`} />}
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
