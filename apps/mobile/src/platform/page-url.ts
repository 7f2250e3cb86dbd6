/** The full link to a page, to share or to come back to. */
export declare function pageUrl(page: string): string;
