import { describe, expect, it } from '@jest/globals';
import { emptyDraft, fieldsToSend, hasUnsaved, refused, saved, type } from './draft';

const wrong = (field: string) => ({ field, code: 'bad_phone', text: '电话格式不对。' });

describe('[T5] a draft', () => {
  it('sends what was typed and forgets it once it is saved', () => {
    const draft = type(emptyDraft(3), 'unitName', '江南师范大学');
    const sent = fieldsToSend(draft);
    expect(sent).toEqual({ unitName: '江南师范大学' });
    expect(saved(draft, sent, 4)).toEqual({ version: 4, unsaved: {}, problems: [] });
  });
  it('keeps what was typed over while the save was on its way', () => {
    const sent = fieldsToSend(type(emptyDraft(3), 'unitName', '江南'));
    const typedOn = type(type(emptyDraft(3), 'unitName', '江南'), 'unitName', '江南师范大学');
    expect(saved(typedOn, sent, 4).unsaved).toEqual({ unitName: '江南师范大学' });
  });
  it('holds back a refused field and lets the others through', () => {
    const draft = refused(type(type(emptyDraft(0), 'phone', '12'), 'name', '周宁'), [wrong('phone')]);
    expect(fieldsToSend(draft)).toEqual({ name: '周宁' });
    expect(hasUnsaved(draft)).toBe(true);
  });
  it('sends a refused field again once it is typed in again', () => {
    const draft = type(refused(type(emptyDraft(0), 'phone', '12'), [wrong('phone')]), 'phone', '13800010001');
    expect(draft.problems).toEqual([]);
    expect(fieldsToSend(draft)).toEqual({ phone: '13800010001' });
  });
  it('names each refused field once, however often it was refused', () => {
    expect(refused(refused(emptyDraft(0), [wrong('phone')]), [wrong('phone')]).problems).toHaveLength(1);
  });
});
