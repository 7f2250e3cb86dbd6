export const paramValue: typeof import('./param-value').paramValue = (raw) => raw ?? '';
