export interface StoredAccessToken {
  readonly token: string;
  /** Milliseconds since 1970; not to be used from then on. */
  readonly expiresAt: number;
}

/** Where the access token lives between calls: the API keeps it in its database, so that replicas share it. */
export interface AccessTokenStore {
  get(appid: string): Promise<StoredAccessToken | undefined>;
  /** Tokens can be 512 characters long. */
  set(appid: string, token: StoredAccessToken): Promise<void>;
  /** Forgets the token only while it is still this one: a colleague may have renewed it already. */
  dropIfSame(appid: string, token: string): Promise<void>;
}

/** A store for one process, forgotten when it ends. */
export function inMemoryAccessTokenStore(): AccessTokenStore {
  const tokens = new Map<string, StoredAccessToken>();
  return {
    get: async (appid) => tokens.get(appid),
    set: async (appid, token) => {
      tokens.set(appid, token);
    },
    dropIfSame: async (appid, token) => {
      if (tokens.get(appid)?.token === token) tokens.delete(appid);
    },
  };
}
