export const paramValue: typeof import('./param-value').paramValue = (raw = '') => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};
