import type { Candidate } from '@mengwu/contracts';
import { App, Button, Flex, Form, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { NoteItem } from './note-item.tsx';

/** The covered date of birth, the age on the day of taking office, and the reading of the whole, which is recorded. */
export function AgeFact({ candidate }: { candidate: Candidate }) {
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<'set' | 'open'>();
  const [opened, setOpened] = useState<string>();
  const close = () => setDialog(undefined);
  const record = { candidate: candidate.id };
  const set = useDeskAct('POST /alliances/:alliance/desk/candidates/:candidate/birthday', record, () => {
    void message.success('出生日期已登记。');
    close();
  });
  const open = useDeskAct(
    'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open',
    record,
    ({ bornOn }) => {
      setOpened(bornOn);
      close();
    },
  );
  const { age, bornOn, actions } = candidate;
  return (
    <Flex vertical gap={4}>
      <Flex gap={8} align="center" wrap>
        <span className="numeric">{opened ? dayText(opened) : (bornOn ?? '尚未登记')}</span>
        <DecisionButton size="small" decision={actions.setBirthday} onClick={() => setDialog('set')}>
          {bornOn ? '更正' : '登记'}
        </DecisionButton>
        {bornOn && !opened && (
          <Button size="small" onClick={() => setDialog('open')}>
            查看完整日期
          </Button>
        )}
      </Flex>
      {age && (
        <Typography.Text type={age.max !== null && age.years > age.max ? 'danger' : 'secondary'}>
          就任当天（{dayText(age.on)}）满 {age.years} 岁{age.max !== null && `，章程要求不超过 ${age.max} 岁`}{' '}
          <ArticleTag article={age.article} />
        </Typography.Text>
      )}
      <ActDialog
        title="登记出生日期"
        okText="登记"
        isOpen={dialog === 'set'}
        onClose={close}
        act={set}
        formId="birthday"
      >
        <Form<{ bornOn: string }>
          id="birthday"
          layout="vertical"
          requiredMark={false}
          onFinish={(typed) => void set.run(typed)}
        >
          <p>仅用于核对章程的年龄要求，平时只显示年份。</p>
          <DayItem name="bornOn" label="出生日期" message="请选择出生日期。" />
        </Form>
      </ActDialog>
      <ActDialog
        title="查看完整出生日期"
        okText="查看"
        isOpen={dialog === 'open'}
        onClose={close}
        act={open}
        formId="open-birthday"
      >
        <Form<{ note: string }>
          id="open-birthday"
          layout="vertical"
          requiredMark={false}
          onFinish={(typed) => void open.run(typed)}
        >
          <p>查看个人信息会留下记录：谁、什么时候、为什么。</p>
          <NoteItem label="查看原因" placeholder="例如 与身份证件核对" />
        </Form>
      </ActDialog>
    </Flex>
  );
}
