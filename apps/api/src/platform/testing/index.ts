export { createTestApi, type TestApi, type TestApiOptions } from './create-test-api.ts';
export { type Answer, TestCaller } from './test-caller.ts';
