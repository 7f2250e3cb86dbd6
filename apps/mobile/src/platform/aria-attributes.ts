const told = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-hidden': '', 'aria-disabled': '' };

/** What Taro's templates have to pass on to WeChat's screen reader; build and run time must agree on it. */
export const ariaAttributes = { View: told, Button: told, Input: told, Textarea: told };
