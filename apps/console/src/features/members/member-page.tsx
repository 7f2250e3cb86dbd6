import type { DeskMember } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Button, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { useCharter } from '../charter/charter.ts';
import { useFunds } from '../funds/funds.ts';
import { HistoryButton } from '../history/history-button.tsx';
import { useMember } from './member.ts';
import { MemberPeople } from './member-people.tsx';
import { charterVersionText } from './members.view.ts';
import { RenameDialog } from './rename-dialog.tsx';

export function MemberPage() {
  const { member: id } = useParams({ strict: false }) as { member: string };
  const member = useMember(id);
  return <Loaded query={member}>{(loaded) => <Member member={loaded} />}</Loaded>;
}

function Member({ member }: { member: DeskMember }) {
  const alliance = useAlliance();
  const charter = useCharter();
  const hasDues = useFunds().data?.dues.allowed !== false;
  const [isRenaming, setRenaming] = useState(false);
  return (
    <>
      <PageHeader
        title={member.name}
        back={{ to: `/alliances/${alliance}/members`, label: '返回成员' }}
        aside={<StateTag state={member.state} text={member.stateText} />}
        actions={
          <>
            <LinkButton to={`/alliances/${alliance}/duties/members/${member.id}`}>履职台账</LinkButton>
            {member.state === 'active' && <Button onClick={() => setRenaming(true)}>更改名称</Button>}
            <HistoryButton of={{ kind: 'member', id: member.id }} />
          </>
        }
      />
      <Flex vertical gap={16}>
        <Panel title="登记信息">
          <FactList
            facts={[
              ['成员编号', member.number],
              ['类别', member.kindLabel],
              ['入会日期', dayText(member.joinedOn)],
              ...(hasDues
                ? ([['会费缴至', member.paidThrough && dayText(member.paidThrough)]] satisfies [string, ReactNode][])
                : []),
              ...(member.left
                ? ([['离开联盟', <LeftText key="left" left={member.left} />]] satisfies [string, ReactNode][])
                : []),
              ['统一社会信用代码', member.creditCode],
              ['会员等级', member.tier],
              ['适用章程', charterVersionText(member.charterVersion, charter.data)],
            ]}
          />
        </Panel>
        <MemberPeople member={member} />
      </Flex>
      <RenameDialog member={member} isOpen={isRenaming} onClose={() => setRenaming(false)} />
    </>
  );
}

/** How and when it left, and from when it may apply again. */
function LeftText({ left }: { left: NonNullable<DeskMember['left']> }) {
  const { on, text, article, reapplyFrom } = left;
  return (
    <>
      {text}，最后一天 {dayText(on)} <ArticleTag article={article} />
      {reapplyFrom && <div>{dayText(reapplyFrom)} 起可以再次申请</div>}
    </>
  );
}
