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
    <View className="cell cell--slim">
      <View className="grow row row--wrap">
        <View className="caption cell__label">{label}</View>
        <View className="grow">{value}</View>
      </View>
      <Button id={id} kind="text" isSmall label={`复制${label}`} onTap={() => void copy()}>
        复制
      </Button>
    </View>
  );
}
