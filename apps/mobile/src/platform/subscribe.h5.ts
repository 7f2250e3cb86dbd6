import { takeArrival } from './arrival';
import { pageUrl } from './page-url';
import { runtimeConfig } from './runtime-config';

const { mode, walletUrl, h5AppId } = runtimeConfig.wechat;

export const canSubscribe = mode === 'sandbox' && walletUrl !== '';

export const askToSubscribe: typeof import('./subscribe').askToSubscribe = async (templates, returnTo) => {
  const query = new URLSearchParams({
    appid: h5AppId,
    templates: templates.map(({ templateId }) => templateId).join(','),
    return: pageUrl(returnTo),
  });
  window.location.assign(`${walletUrl}/subscribe?${query}`);
  return [];
};

export const returnedSubscriptions: typeof import('./subscribe').returnedSubscriptions = (templates) => {
  const arrival = takeArrival('subscribe');
  if (!arrival?.subscribe) return [];
  const said = JSON.parse(arrival.subscribe) as Record<string, string>;
  return templates
    .filter(({ templateId }) => templateId in said)
    .map(({ key, templateId }) => ({ key, isAccepted: said[templateId] === 'accept' }));
};
