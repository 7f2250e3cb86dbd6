import type { DeskBody } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Alert, Flex } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OpenQuestionTag } from '../../ui/open-question-tag.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import { useBody } from './bodies.ts';
import { termText } from './bodies.view.ts';
import { CitedList, CitedText } from './cited-text.tsx';
import { EndHeldOverDialog } from './end-held-over-dialog.tsx';
import { FoundDialog } from './found-dialog.tsx';
import { MandateTable, PastMandates } from './mandate-table.tsx';

type Dialog = 'found' | 'appoint' | 'endHeldOver';

export function BodyPage() {
  const { body: key } = useParams({ strict: false }) as { body: string };
  const body = useBody(key);
  return <Loaded query={body}>{(loaded) => <Body body={loaded} />}</Loaded>;
}

function Body({ body }: { body: DeskBody }) {
  const alliance = useAlliance();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  return (
    <>
      <PageHeader
        title={body.name}
        back={{ to: `/alliances/${alliance}/bodies`, label: '返回机构与任职' }}
        actions={!body.isOfAllMembers && <Actions body={body} onOpen={setDialog} />}
      />
      <Flex vertical gap={16}>
        <BodyFacts body={body} />
        {body.isOfAllMembers ? (
          <Alert
            type="info"
            showIcon
            title={`${body.name}由全体成员组成，现有 ${body.places} 个成员，每个成员一个席位，由其代表行使。`}
            description="成员名册变动后自动变化，不需要在这里登记。单位更换代表请在“成员”里办理，或由单位在手机上自行更换。"
          />
        ) : (
          <>
            <MandateTable body={body} />
            {body.past.length > 0 && <PastMandates mandates={body.past} />}
          </>
        )}
        {body.powers.length > 0 && (
          <Panel title="职权">
            <CitedList items={body.powers} />
          </Panel>
        )}
      </Flex>
      <FoundDialog body={body} isOpen={dialog === 'found'} onClose={close} />
      <AppointDialog body={body} isOpen={dialog === 'appoint'} onClose={close} />
      <EndHeldOverDialog body={body} isOpen={dialog === 'endHeldOver'} onClose={close} />
    </>
  );
}

function Actions({ body, onOpen }: { body: DeskBody; onOpen: (dialog: Dialog) => void }) {
  const { actions, heldOver, places } = body;
  return (
    <>
      {heldOver > 0 && (
        <DecisionButton decision={actions.endHeldOver} onClick={() => onOpen('endHeldOver')}>
          办理换届离任
        </DecisionButton>
      )}
      {places > 0 && (
        <DecisionButton decision={actions.appoint} onClick={() => onOpen('appoint')}>
          增加人员
        </DecisionButton>
      )}
      {(actions.found.allowed || places === 0) && (
        <DecisionButton decision={actions.found} type="primary" onClick={() => onOpen('found')}>
          登记首批人员
        </DecisionButton>
      )}
    </>
  );
}

function BodyFacts({ body }: { body: DeskBody }) {
  return (
    <Panel title="章程规定">
      <FactList
        columns={1}
        facts={[
          ['定位', <CitedText key="role" cited={body.role} />],
          ...(body.composition
            ? ([['构成', <CitedText key="composition" cited={body.composition} />]] as [string, React.ReactNode][])
            : []),
          [
            '任期',
            <Flex key="term" gap={8} align="center" wrap>
              {termText(body)} <ArticleTag article={body.term.article} />
              <OpenQuestionTag question={body.term.silence?.question ?? null} />
            </Flex>,
          ],
          ...(body.limit
            ? ([
                [
                  '人数',
                  <span key="limit">
                    {body.limit.text} <ArticleTag article={body.limit.article} />
                  </span>,
                ],
              ] as [string, React.ReactNode][])
            : []),
        ]}
      />
    </Panel>
  );
}
