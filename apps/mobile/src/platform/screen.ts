/** Bright and awake while a code is shown; the returned function puts everything back. */
export declare function brightenScreen(): () => void;
