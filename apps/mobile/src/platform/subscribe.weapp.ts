import Taro from '@tarojs/taro';

export const canSubscribe = true;

export const askToSubscribe: typeof import('./subscribe').askToSubscribe = async (templates) => {
  try {
    const tmplIds = templates.map(({ templateId }) => templateId);
    const answer = await Taro.requestSubscribeMessage({ tmplIds } as Taro.requestSubscribeMessage.Option);
    const said = answer as unknown as Record<string, string>;
    return templates.map(({ key, templateId }) => ({ key, isAccepted: said[templateId] === 'accept' }));
  } catch {
    return [];
  }
};

export const returnedSubscriptions: typeof import('./subscribe').returnedSubscriptions = () => [];
