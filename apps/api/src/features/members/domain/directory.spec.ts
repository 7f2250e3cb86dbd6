import { describe, expect, it } from '@jest/globals';
import { HIDDEN, shownToMembers } from './directory.ts';
import { listChanges } from './member-list.ts';

const contact = { phone: '13800138000', email: 'lin@school.edu.cn', title: '教务主任' };

describe('what a person shows to the other members', () => {
  it('is nothing until she says so', () => {
    expect(shownToMembers(contact, HIDDEN)).toEqual({ phone: null, email: null, title: null });
  });

  it('is decided for each field', () => {
    expect(shownToMembers(contact, { ...HIDDEN, title: 'members' })).toEqual({
      phone: null,
      email: null,
      title: '教务主任',
    });
    expect(shownToMembers(contact, { phone: 'members', email: 'members', title: 'members' })).toEqual(contact);
  });
});

describe('[C10] between two published lists', () => {
  const member = (number: string, name: string) => ({ number, name, kindLabel: '单位', joinedOn: '2026-01-05' });

  it('members come and go by their numbers, whatever they are called', () => {
    const before = [member('2026-0001', '甲校'), member('2026-0002', '乙校')];
    const after = [member('2026-0002', '乙校（新名）'), member('2026-0003', '丙校')];
    expect(listChanges(before, after)).toEqual({ added: ['丙校'], removed: ['甲校'] });
  });
});
