import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from './button';

interface Props {
  id: string;
  label: string;
  value: string;
}

/** A line that a bank form asks for, copied with one tap. */
export function CopyCell({ id, label, value }: Props) {
  const copy = async () => {
    await Taro.setClipboardData({ data: value });
    await Taro.showToast({ title: `${label}已复制`, icon: 'none' });
  };
  return (
    <View className="cell">
      <View className="grow">
        <View className="caption">{label}</View>
        <View>{value}</View>
      </View>
      <Button id={id} kind="quiet" isSmall label={`复制${label}`} onTap={() => void copy()}>
        复制
      </Button>
    </View>
  );
}
