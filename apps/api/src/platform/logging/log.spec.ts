import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLog } from './log.ts';

const CANARIES = {
  phone: '13812345678',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  token: 'kJ8sP0aQz7nR4tV6wX9yB1cD3eF5gH7iJ9kL0mN2oP4',
  name: '欧阳金丝雀',
  idNumber: '11010519491231002X',
  email: 'canary@school.edu.cn',
  secret: 'canary-secret-value',
};

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('trace', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

function leaks(text: string): string[] {
  return Object.values(CANARIES).filter((canary) => text.includes(canary));
}

describe('[trust 28] no secret and no personal data in the log', () => {
  it('control: the canaries do get into a text that nobody cleans', () => {
    expect(leaks(JSON.stringify(CANARIES))).toHaveLength(Object.keys(CANARIES).length);
  });

  it('hides them by the name of the field, however deep', () => {
    const text = logged((log) =>
      log.info(
        { requestId: 'abc-12345', applicant: { contact: [CANARIES], headers: { authorization: 'Bearer x.y' } } },
        'seen',
      ),
    );
    expect(leaks(text)).toEqual([]);
    expect(text).toContain('abc-12345');
    expect(text).not.toContain('Bearer x.y');
  });

  it('hides numbers, tokens and addresses inside a sentence', () => {
    const { phone, openid, token, idNumber, email } = CANARIES;
    const text = logged((log) => log.warn({}, `said ${phone}, ${openid}, Bearer ${token}, ${idNumber} and ${email}`));
    expect(leaks(text)).toEqual([]);
    expect(text).toContain('said [hidden], [hidden], Bearer [hidden], [hidden] and [hidden]');
  });

  it('hides the statement, its values and the refused value of a database error', () => {
    const driver = Object.assign(new Error(`Duplicate entry '${CANARIES.name}' for key 'people.name'`), {
      errno: 1062,
      sql: `INSERT INTO people VALUES ('${CANARIES.name}')`,
    });
    const error = new QueryFailedError(`INSERT INTO people VALUES ('${CANARIES.secret}')`, [CANARIES.phone], driver);
    const text = logged((log) => log.error({ err: new Error('outer', { cause: error }) }, 'failed'));
    expect(leaks(text)).toEqual([]);
    expect(text).toContain('Duplicate entry [hidden]');
  });

  it('leaves ids readable, also those that look like a telephone number in places', () => {
    const requestId = '01890a5d-ac96-774b-bcce-13812345678a';
    expect(logged((log) => log.info({ requestId }, 'request'))).toContain(requestId);
  });
});
