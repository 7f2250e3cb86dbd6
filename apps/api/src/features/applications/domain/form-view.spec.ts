import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { charterOn, parseCharter } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import { answeredFiles } from './form-view.ts';

const yaml = readFileSync(new URL('../../../../../../config/charters/tocop.yaml', import.meta.url), 'utf8');
const view = charterOn(parseCharter(yaml, 'tocop.yaml'), day('2026-03-01'));

describe('the files of an application', () => {
  it('are those that answer a question for a file, each once', () => {
    const fields = { unitName: '某校', evidenceFile: 'one', stampedForm: 'one' };
    expect(answeredFiles(view, { kind: 'unit', fields })).toEqual(['one']);
    expect(answeredFiles(view, { kind: 'unit', fields: { ...fields, stampedForm: 'two' } })).toEqual(['one', 'two']);
    expect(answeredFiles(view, { kind: 'unit', fields: {} })).toEqual([]);
  });
});
