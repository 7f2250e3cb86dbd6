/** Runs before each suite: a worker sees a database of its own and nothing of the operator's settings. */
const server = new URL(process.env.MENGWU_TEST_SERVER ?? '');
server.pathname = `/test_${process.env.JEST_WORKER_ID}`;
process.env.DATABASE_URL = server.href;
