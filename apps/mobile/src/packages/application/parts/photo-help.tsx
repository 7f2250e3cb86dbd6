import { View } from '@tarojs/components';

/** How a stamped page is photographed so that it need not be sent twice. */
export function PhotoHelp() {
  return (
    <View className="row photo-help">
      <View className="photo-help__page">
        <View className="photo-help__text" />
        <View className="photo-help__text" />
        <View className="photo-help__text photo-help__text--short" />
        <View className="photo-help__stamp" />
      </View>
      <View className="grow caption">
        <View>拍照要点：纸面放平，四角都在画面里；光线充足，没有阴影；印章和文字清晰。</View>
        <View>支持 JPG、PNG、WebP 和 PDF，不超过 10 MB。</View>
      </View>
    </View>
  );
}
