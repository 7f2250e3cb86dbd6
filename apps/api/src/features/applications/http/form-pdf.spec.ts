import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Charter, charterOn, loadCharters } from '@mengwu/charter';
import { day, instant } from '@mengwu/kernel';
import { codeOf, type Paper, paperOf } from '../domain/paper.ts';
import { formPdf } from './form-pdf.presenter.ts';

const charters: Charter[] = [];
const PRINTED = instant('2026-03-02T01:00:00Z');
const LONG =
  '本单位长期从事数字教育资源建设与应用推广，设有专门的技术与教研团队（含等保三级），资源总量达 12.6 TB。'.repeat(60);

beforeAll(async () => {
  for (const path of ['config/charters', 'tests/support/charters']) {
    const folder = fileURLToPath(new URL(`../../../../../../${path}`, import.meta.url));
    charters.push(...(await loadCharters(folder)).map(({ charter }) => charter));
  }
});

/** Every form of every charter, each answer as long as it may be. */
function papers(answer: (length: number) => string): Paper[] {
  return charters.flatMap((charter) => {
    const view = charterOn(charter, day('2026-03-01'));
    return Object.entries(view.memberKinds).map(([kind, { form }]) => {
      const asked = form.value.screens.flatMap(({ fields }) => fields);
      const fields = Object.fromEntries(
        asked.map(({ key, options, maxLength = 200, type }) => [
          key,
          options?.[0] ?? (type === 'date' ? '2026-03-01' : answer(maxLength)),
        ]),
      );
      return paperOf(view, { alliance: charter.id, id: 'one', kind, fields });
    });
  });
}

async function pagesOf(paper: Paper): Promise<number> {
  const facts = { code: codeOf(paper), madeAt: PRINTED, allianceName: '某联盟' };
  const bytes = Buffer.from(await formPdf(paper, facts)).toString('latin1');
  return bytes.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

describe('every form of every charter', () => {
  it('[C20] [D12] has one page, with answers of full length', async () => {
    const pages = await Promise.all(papers((length) => LONG.slice(0, length)).map(pagesOf));
    expect(pages).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('has one page for whoever writes a line for each word', async () => {
    const pages = await Promise.all(papers((length) => '一行\n'.repeat(length / 3)).map(pagesOf));
    expect(pages).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('has one page when nothing is filled in', async () => {
    expect(await Promise.all(papers(() => '').map(pagesOf))).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
