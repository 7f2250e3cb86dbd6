import type { OfficeTermView } from '@mengwu/contracts';
import { App, Collapse, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { dayText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { EndDialog } from './end-dialog.tsx';
import { LinkButton } from './link-person.tsx';
import { BasisCell } from './mandate-table.tsx';
import { SetTermDialog } from './set-term-dialog.tsx';
import { TermBar } from './term-bar.tsx';

/** Who holds an office now. */
export function OfficeTerms({ terms }: { terms: readonly OfficeTermView[] }) {
  return (
    <Flex vertical gap={12}>
      {terms.map((term) => (
        <OfficeTerm key={term.id} term={term} />
      ))}
    </Flex>
  );
}

function OfficeTerm({ term }: { term: OfficeTermView }) {
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<'end' | 'term'>();
  const close = () => setDialog(undefined);
  const end = useDeskAct('POST /alliances/:alliance/desk/office-terms/:term/end', { term: term.id }, () => {
    void message.success('已办理卸任。');
    close();
  });
  const { person } = term;
  return (
    <Flex gap={24} wrap align="start" className="office-row">
      <Flex vertical gap={4} style={{ width: 220 }}>
        <Typography.Text strong style={{ fontSize: 16 }}>
          {person.name}
        </Typography.Text>
        {person.unitName && <Typography.Text type="secondary">{person.unitName}</Typography.Text>}
        <Typography.Text type="secondary">第 {term.termNumber} 届</Typography.Text>
      </Flex>
      <div style={{ width: 290 }}>
        <TermBar term={term.term} />
      </div>
      <BasisCell basis={term.basis} />
      <Flex gap={8} wrap style={{ marginInlineStart: 'auto' }}>
        {!person.isReachable && <LinkButton person={person.id} name={person.name} />}
        {term.actions.setTerm.allowed && (
          <DecisionButton decision={term.actions.setTerm} onClick={() => setDialog('term')}>
            设定任期
          </DecisionButton>
        )}
        <DecisionButton decision={term.actions.end} onClick={() => setDialog('end')}>
          办理卸任
        </DecisionButton>
        <HistoryButton of={{ kind: 'office', id: term.id }} />
      </Flex>
      <EndDialog
        title={`办理卸任：${term.office} ${person.name}`}
        sentence={`${person.name}将从现在起不再担任${term.office}。`}
        act={end}
        isOpen={dialog === 'end'}
        onClose={close}
      />
      <SetTermDialog
        title={`设定任期：${term.office} ${person.name}`}
        route="POST /alliances/:alliance/desk/office-terms/:term/term"
        record={{ term: term.id }}
        startsOn={term.term.startsOn}
        isOpen={dialog === 'term'}
        onClose={close}
      />
    </Flex>
  );
}

/** Who held the office before, folded away. */
export function PastTerms({ terms }: { terms: readonly OfficeTermView[] }) {
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'past',
          label: `历任（${terms.length}）`,
          children: (
            <ul className="cited-list">
              {terms.map(({ id, person, term, termNumber, endText, endedOn }) => (
                <li key={id}>
                  {person.name}，第 {termNumber} 届，{term.text}
                  {endedOn && `，${dayText(endedOn)}${endText ?? ''}`}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
