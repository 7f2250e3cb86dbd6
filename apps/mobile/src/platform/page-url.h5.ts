export const pageUrl: typeof import('./page-url').pageUrl = (page) =>
  `${window.location.origin}${window.location.pathname}#${page}`;
