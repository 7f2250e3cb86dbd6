import { View } from '@tarojs/components';
import { Button } from './button';
import { Sheet } from './sheet';

interface Props {
  title: string;
  text: string;
  yes: string;
  no?: string;
  isBusy?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmSheet({ title, text, yes, no = '再想想', isBusy, onYes, onNo }: Props) {
  return (
    <Sheet title={title} onClose={onNo}>
      <View className="muted">{text}</View>
      <View className="sheet__buttons">
        <Button id="confirm-no" kind="quiet" onTap={onNo}>
          {no}
        </Button>
        <Button id="confirm-yes" isBusy={isBusy} onTap={onYes}>
          {yes}
        </Button>
      </View>
    </Sheet>
  );
}
