import { ApiRefusal } from '@mengwu/api-client';
import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { Reason } from '../../../ui/reason';

interface Props {
  error: unknown;
  onOther: () => void;
}

/** Her former unit may not come back yet; she may apply for another one. */
export function Barred({ error, onOther }: Props) {
  if (!(error instanceof ApiRefusal)) return null;
  const { code, detail, article, changesOn } = error.problem;
  return (
    <View className="stack">
      <Reason
        id="barred"
        decision={{ allowed: false, code, text: detail, article: article ?? null, changesOn: changesOn ?? null }}
      />
      <Button id="for-another-unit" kind="quiet" onTap={onOther}>
        为其他单位申请
      </Button>
    </View>
  );
}
