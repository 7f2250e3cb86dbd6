/** So many random bytes as hex text, from the device's own source for secrets; rejects where it has none. */
export declare function randomHex(bytes: number): Promise<string>;
