/** Inside the mini-program a page's path is its link. */
export const pageUrl: typeof import('./page-url').pageUrl = (page) => page;
