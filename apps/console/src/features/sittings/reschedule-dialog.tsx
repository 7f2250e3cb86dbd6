import type { DeskSitting } from '@mengwu/contracts';
import { Alert, App, Form, Input, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantOfWallClock, wallClockOf } from '../../ui/dates.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { useReschedule } from './sitting-acts.ts';

const FORM = 'reschedule-sitting';

interface Typed {
  startsAt: string;
  place?: string;
  reason: string;
  resolution?: string;
}

interface RescheduleDialogProps {
  sitting: DeskSitting;
  isOpen: boolean;
  onClose: () => void;
}

export function RescheduleDialog({ sitting, isOpen, onClose }: RescheduleDialogProps) {
  const { message } = App.useApp();
  const { by, resolutions } = sitting.reschedule;
  const act = useReschedule(sitting.id, () => {
    void message.success('会议已改期，正在通知全体应到人员。');
    onClose();
  });
  const send = ({ startsAt, place, reason, resolution }: Typed) =>
    void act.run({
      startsAt: instantOfWallClock(startsAt),
      place: sitting.isRemote ? null : (place ?? null),
      reason,
      resolution: resolution ?? null,
    });
  return (
    <ActDialog title="会议改期" okText="确认改期" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<Typed>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ startsAt: wallClockOf(sitting.startsAt), place: sitting.place ?? '' }}
        onFinish={send}
      >
        {by && (
          <Form.Item
            name="resolution"
            label="依据的决议"
            extra={
              <>
                {by.text} <ArticleTag article={by.article} />
              </>
            }
            rules={[{ required: true, message: '请选择依据的决议。' }]}
          >
            <Select
              placeholder={resolutions.length === 0 ? '还没有可用的改期决议' : '请选择'}
              options={resolutions.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
            />
          </Form.Item>
        )}
        {by && resolutions.length === 0 && (
          <Alert
            type="info"
            showIcon
            title="请先在“议案与决议”中提出改期议案，通过后再改期。"
            style={{ marginBlockEnd: 16 }}
          />
        )}
        <DayItem name="startsAt" label="新的开会时间" message="请选择新的开会时间。" hasTime extra="北京时间" />
        {!sitting.isRemote && (
          <Form.Item
            name="place"
            label="地点"
            rules={[{ required: true, min: 2, whitespace: true, message: '请填写地点。' }]}
          >
            <Input maxLength={80} />
          </Form.Item>
        )}
        <ReasonItem label="改期原因" hint="会写在通知里；大家需要重新回复能否参加" />
      </Form>
    </ActDialog>
  );
}
