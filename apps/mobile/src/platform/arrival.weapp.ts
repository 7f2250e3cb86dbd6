/** Nothing outside the mini-program ever sends it back. */
export const takeArrival: typeof import('./arrival').takeArrival = () => undefined;
