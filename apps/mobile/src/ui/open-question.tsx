import { View } from '@tarojs/components';

/** Marks what the founding document leaves open, and how it is set for now. */
export function OpenQuestion({ text }: { text: string | null }) {
  return text ? <View className="open-question">待明确：{text}</View> : null;
}
