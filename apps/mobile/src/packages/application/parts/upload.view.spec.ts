import { expect, it } from '@jest/globals';
import { refusalOf } from './upload.view';

const file = (name: string, sizeBytes: number, isPicture = false) => ({ name, sizeBytes, isPicture, path: '' });

it('lets pictures and PDF of at most 10 MB through', () => {
  expect(refusalOf(file('报名表.PDF', 10 * 1024 * 1024))).toBeUndefined();
  expect(refusalOf(file('tmp_1', 5, true))).toBeUndefined();
});

it('refuses other types and larger files before they travel, in the words of the server', () => {
  expect(refusalOf(file('报名表.docx', 5))).toMatch(/只能上传图片/);
  expect(refusalOf(file('报名表.pdf', 40 * 1024 * 1024))).toMatch(/超过 10 MB/);
});
