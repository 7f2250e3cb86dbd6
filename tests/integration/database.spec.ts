import { expect, test } from '@jest/globals';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { freshDatabase } from '../support/database.ts';

test('a worker has an empty database of its own, in UTC, that keeps Chinese text', async () => {
  const connection = await createConnection(await freshDatabase());
  await connection.query('create table word (text varchar(20))');
  await connection.query('insert into word values (?)', ['教育联盟 🎓']);
  const [rows] = await connection.query<RowDataPacket[]>(
    'select database() as name, @@session.time_zone as zone, text from word',
  );
  await connection.end();
  expect(rows).toEqual([{ name: `test_${process.env.JEST_WORKER_ID}`, zone: '+00:00', text: '教育联盟 🎓' }]);
});
