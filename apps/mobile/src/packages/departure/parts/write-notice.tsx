import type { WithdrawalPlanView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { UploadList } from '../../../features/files/upload-list';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TextInput } from '../../../ui/text-input';
import type { NoticeDraft } from '../plan';

interface Props {
  alliance: string;
  plan: WithdrawalPlanView;
  draft: NoticeDraft;
  onChange: (part: Partial<NoticeDraft>) => void;
  onBack: () => void;
  onNext: () => void;
}

const SHORTEST = 5;

/** The words of the notice, and the letter with the seal for whoever wants to add it. */
export function WriteNotice({ alliance, plan, draft, onChange, onBack, onNext }: Props) {
  const isReady = draft.text.trim().length >= SHORTEST;
  return (
    <>
      <Card>
        <View className="muted">致：{plan.addressee}</View>
        <View className="muted">提出单位：{plan.memberName}</View>
      </Card>
      <Card>
        <View className="field__label">退出说明</View>
        <TextInput
          id="text"
          label="退出说明"
          isLong
          value={draft.text}
          placeholder="例如：因单位职能调整，申请退出联盟。"
          onType={(text) => onChange({ text })}
        />
      </Card>
      <Card title="盖章的书面通知（可不传）">
        <UploadList
          id="letter"
          alliance={alliance}
          purpose="departure"
          files={draft.letter ? [draft.letter] : []}
          most={1}
          onChange={([letter]) => onChange({ letter: letter ?? null })}
        />
      </Card>
      <ActionBar note={isReady ? undefined : '请写明退出说明，至少 5 个字。'}>
        <Button id="back" kind="quiet" onTap={onBack}>
          上一步
        </Button>
        <Button id="check" isOff={!isReady} onTap={onNext}>
          核对
        </Button>
      </ActionBar>
    </>
  );
}
