export { createTestApi, type TestApi, type TestApiOptions } from './create-test-api.ts';
export { pdfText } from './pdf-text.ts';
export { type Answer, TestCaller } from './test-caller.ts';
