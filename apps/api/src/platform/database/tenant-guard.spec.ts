import { describe, expect, it } from '@jest/globals';
import { TenantGuard, UnscopedQueryError } from './tenant-guard.ts';

const guard = new TenantGuard(['bills', 'members']);

describe('[trust 32] a statement on an alliance’s table names its alliance', () => {
  it.each([
    ['SELECT * FROM bills WHERE id = ?'],
    ['SELECT alliance_id FROM bills WHERE id = ?'],
    ['SELECT `b`.`alliance_id` AS `b_alliance_id` FROM `bills` `b` WHERE `b`.`id` = ?'],
    ["SELECT * FROM bills WHERE note = 'alliance_id'"],
    ['SELECT * FROM people JOIN members ON members.person = people.id'],
    ['UPDATE bills SET alliance_id = ? WHERE id = ?'],
    ['DELETE FROM bills'],
    ['INSERT INTO bills (id) VALUES (?)'],
    ['SELECT * FROM bills /* alliance_id */ WHERE id = ?'],
    ['SELECT * FROM bills WHERE id = ? /* any-alliance: because */'],
  ])('refuses %s', (sql) => {
    expect(() => guard.check(sql)).toThrow(UnscopedQueryError);
  });

  it.each([
    ['SELECT * FROM bills WHERE id = ? AND alliance_id = ?'],
    ['SELECT * FROM members m JOIN bills b ON b.member = m.id AND b.alliance_id = m.alliance_id'],
    ['UPDATE bills SET state = ? WHERE alliance_id = ? AND id = ?'],
    ['INSERT INTO bills (id, alliance_id) VALUES (?, ?)'],
    ['/* any-alliance: sweep */ SELECT id FROM bills WHERE due_on < ?'],
    ['SELECT * FROM people WHERE id = ?'],
  ])('accepts %s', (sql) => {
    expect(() => guard.check(sql)).not.toThrow();
  });

  it('control: without the registered table nothing is refused', () => {
    expect(() => new TenantGuard(['other']).check('SELECT * FROM bills')).not.toThrow();
  });
});
