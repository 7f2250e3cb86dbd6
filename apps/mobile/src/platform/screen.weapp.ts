import Taro from '@tarojs/taro';

const ignore = () => {};

export const brightenScreen: typeof import('./screen').brightenScreen = () => {
  let before: number | undefined;
  let isOver = false;
  const brighten = async () => {
    before = (await Taro.getScreenBrightness()).value;
    if (!isOver) await Taro.setScreenBrightness({ value: 0.9 });
  };
  brighten().catch(ignore);
  Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore);
  return () => {
    isOver = true;
    Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore);
    if (before !== undefined) Taro.setScreenBrightness({ value: before }).catch(ignore);
  };
};
