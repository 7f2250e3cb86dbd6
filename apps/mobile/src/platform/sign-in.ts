export type LoginCode = { kind: 'code'; code: string } | { kind: 'leaving' } | { kind: 'failed'; text: string };

/** Asks WeChat who this is. In a browser this leaves the page; `returnedLogin` picks the answer up afterwards. */
export declare function askWechatWhoIAm(returnTo: string): Promise<LoginCode>;

/** The login that WeChat sent the browser back with, and where the person was before. */
export declare function returnedLogin(): { code: string; returnTo: string } | undefined;
