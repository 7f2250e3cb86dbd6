import { View } from '@tarojs/components';
import { aria } from '../platform/aria';

interface Props {
  /** 1 for the first. */
  step: number;
  steps: number;
  title: string;
}

export function Progress({ step, steps, title }: Props) {
  return (
    <View className="progress">
      <View className="row">
        <View className="grow title" {...aria({ role: 'heading' })}>
          {title}
        </View>
        <View className="muted">
          第 {step} 步，共 {steps} 步
        </View>
      </View>
      <Track percent={(step / steps) * 100} />
    </View>
  );
}

export function Track({ percent }: { percent: number }) {
  return (
    <View className="progress__track">
      <View className="progress__fill" style={{ width: `${Math.round(percent)}%` }} />
    </View>
  );
}
