import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import type { MemberPerson } from './member.ts';
import { mayRepresent, roleAfter } from './succession.rules.ts';

const person = (personId: string, role: MemberPerson['role']): MemberPerson => ({
  memberId: 'unit',
  personId,
  role,
  since: day('2026-01-05'),
});

describe('who represents a unit', () => {
  it('[C9] may become each of its people but the one who does already', () => {
    expect(mayRepresent(person('one', 'colleague'), '周明远')).toEqual({ allowed: true });
    expect(mayRepresent(person('one', 'contact'), '周明远')).toEqual({ allowed: true });
    expect(mayRepresent(person('one', 'representative'), '周明远')).toEqual({
      allowed: false,
      code: 'already_representative',
      params: { name: '周明远' },
    });
    expect(mayRepresent(person('one', 'self'), '张伟')).toEqual({ allowed: false, code: 'individual_stands' });
  });

  it('leaves the unit a contact, whoever goes', () => {
    const [rep, contact] = [person('rep', 'representative'), person('contact', 'contact')];
    const colleague = person('colleague', 'colleague');
    expect(roleAfter(rep, colleague, [rep, contact, colleague])).toBe('colleague');
    expect(roleAfter(rep, contact, [rep, contact, colleague])).toBe('contact');
    expect(roleAfter(rep, colleague, [rep, colleague])).toBe('contact');
  });
});
