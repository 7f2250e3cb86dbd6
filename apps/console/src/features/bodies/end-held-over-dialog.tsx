import type { DeskBody } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { NoteItem } from './note-item.tsx';

const FORM = 'end-held-over';

/** After an election: whoever stayed over time and was not elected again leaves. */
export function EndHeldOverDialog({ body, isOpen, onClose }: { body: DeskBody; isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const act = useDeskAct('POST /alliances/:alliance/desk/bodies/:body/end-held-over', { body: body.key }, () => {
    void message.success('换届离任已办理。');
    onClose();
  });
  return (
    <ActDialog title="办理换届离任" okText="确认离任" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<{ note: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void act.run(typed)}
      >
        <p>
          新一届{body.name}已经产生。任期届满且没有连任的 {body.heldOver}{' '}
          人将结束席位，从下一次操作起不再参加会议和表决。
        </p>
        <NoteItem label="说明" placeholder="例如 第二届理事会已于 2026 年 3 月产生" />
      </Form>
    </ActDialog>
  );
}
