import { describe, expect, it } from '@jest/globals';
import { errorCodes, errorText, fieldText, fieldTexts, type RouteSpec, routes } from './index.ts';

const table: [string, RouteSpec][] = Object.entries(routes);

describe('the table of routes', () => {
  it.each(table)('%s names only refusals that exist', (_, route) => {
    expect(route.errors.filter((code) => !(code in errorCodes))).toEqual([]);
  });

  it.each(table)('%s describes every parameter of its path', (key, route) => {
    const inPath = [...key.matchAll(/:(\w+)/g)].map(([, name]) => name).sort();
    const shape = (route.params as { shape?: Record<string, unknown> } | undefined)?.shape ?? {};
    expect(Object.keys(shape).sort()).toEqual(inPath);
  });

  it('gives every desk route to officers and no other', () => {
    const wrong = table.filter(([key, { access }]) => key.includes('/desk/') !== (access === 'officer'));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('a name', () => {
  const { body } = routes['PATCH /me'];

  it('loses the marks that nobody sees, and is none without a letter', () => {
    expect(body.parse({ name: ' 林\u202e若\u0000溪\n' })).toEqual({ name: '林若溪' });
    expect(body.safeParse({ name: '\u200b\u2060' }).success).toBe(false);
  });
});

describe('texts', () => {
  it.each(Object.entries(errorCodes))('%s tells in Chinese what to do', (_, { text }) => {
    expect(text).toMatch(/^[^A-Za-z_]*(?:[A-Z]{2,4}|WebP|\{\w+\}|[^A-Za-z_])*$/);
    expect(text).toMatch(/[。]$/);
  });

  it('fills the placeholders', () => {
    expect(errorText('seats_used_up', { seats: 3 })).toContain('可派 3 位老师');
    expect(fieldText('required', { label: '学校名称' })).toBe('请填写学校名称。');
    expect(Object.values(fieldTexts).every((text) => text.endsWith('。'))).toBe(true);
  });
});
