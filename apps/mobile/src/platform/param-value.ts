/** A page parameter as it was given: a browser's router has decoded it already, the mini-program has not. */
export declare function paramValue(raw: string | undefined): string;
