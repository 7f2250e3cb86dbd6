import { describe, expect, it } from '@jest/globals';
import { viewOf } from './real-charter.fixture.ts';

describe('a charter that no document describes', () => {
  it('is read without a problem', () => {
    expect(viewOf('fifth').admission.path.value.map(({ kind }) => kind)).toEqual([
      ...['publicity', 'review', 'resolution', 'publicity', 'certificate', 'list'],
    ]);
  });
});
