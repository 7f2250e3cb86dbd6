import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  ClusterOutlined,
  ContactsOutlined,
  FileTextOutlined,
  MessageOutlined,
  NotificationOutlined,
  PayCircleOutlined,
  ProfileOutlined,
  ReconciliationOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  SoundOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  UserDeleteOutlined,
  UserSwitchOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { Badge } from 'antd';
import { useToday } from '../features/desk/today.ts';
import { useFunds } from '../features/funds/funds.ts';
import { useAlliance } from '../session/use-alliance.ts';
import { TextLink } from '../ui/text-link.tsx';

interface Entry {
  readonly path: string;
  readonly label: string;
  readonly Icon: typeof AuditOutlined;
}

/** Every page of the desk, in groups; a page that the charter has no use for is left out by its path. */
const groups: readonly { readonly label?: string; readonly entries: readonly Entry[] }[] = [
  { entries: [{ path: 'today', label: '今日待办', Icon: CarryOutOutlined }] },
  {
    label: '成员管理',
    entries: [
      { path: 'applications', label: '入会申请', Icon: AuditOutlined },
      { path: 'publicity', label: '公示与异议', Icon: SoundOutlined },
      { path: 'members', label: '成员', Icon: TeamOutlined },
      { path: 'certificates', label: '成员证书', Icon: SafetyCertificateOutlined },
      { path: 'member-lists', label: '成员名单', Icon: UnorderedListOutlined },
      { path: 'directory', label: '通讯录', Icon: ContactsOutlined },
      { path: 'duties', label: '履职台账', Icon: ProfileOutlined },
      { path: 'departures', label: '退出与除名', Icon: UserDeleteOutlined },
      { path: 'concerns', label: '意见与纠纷', Icon: MessageOutlined },
    ],
  },
  {
    label: '议事与任职',
    entries: [
      { path: 'bodies', label: '机构与任职', Icon: ClusterOutlined },
      { path: 'sittings', label: '议事会议', Icon: ReconciliationOutlined },
      { path: 'motions', label: '议案与决议', Icon: SolutionOutlined },
    ],
  },
  {
    label: '会议活动',
    entries: [
      { path: 'meetings', label: '会议', Icon: CalendarOutlined },
      { path: 'announcements', label: '公告', Icon: NotificationOutlined },
    ],
  },
  {
    label: '经费',
    entries: [
      { path: 'bills', label: '缴费单', Icon: BankOutlined },
      { path: 'payments', label: '付款记录', Icon: PayCircleOutlined },
      { path: 'funds', label: '经费', Icon: WalletOutlined },
    ],
  },
  {
    label: '章程与设置',
    entries: [
      { path: 'charter', label: '章程', Icon: FileTextOutlined },
      { path: 'officers', label: '工作人员', Icon: UserSwitchOutlined },
    ],
  },
];

export function DeskMenu() {
  const alliance = useAlliance();
  const { pathname } = useLocation();
  const waiting = useToday().data?.items.length ?? 0;
  // Without dues there are no bills; the page still answers whoever knows its address, with the article.
  const hasNoDues = useFunds().data?.dues.allowed === false;
  return (
    <ul className="desk-menu">
      {groups.map(({ label, entries }) => [
        label && entries.length > 1 && (
          <li key={label} className="desk-menu__group" aria-hidden>
            {label}
          </li>
        ),
        ...entries
          .filter(({ path }) => !(hasNoDues && path === 'bills'))
          .map(({ path, label: name, Icon }) => {
            const to = `/alliances/${alliance}/${path}`;
            const isHere = pathname === to || pathname.startsWith(`${to}/`);
            return (
              <li key={path}>
                <TextLink to={to} {...(isHere && { 'aria-current': 'page' as const })}>
                  <Icon aria-hidden /> <span>{name}</span>
                  {path === 'today' && waiting > 0 && <Badge count={waiting} size="small" title={`${waiting} 项`} />}
                </TextLink>
              </li>
            );
          }),
      ])}
    </ul>
  );
}
