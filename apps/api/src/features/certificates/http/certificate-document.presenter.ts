import type { CharterView } from '@mengwu/charter';
import type { DocumentInput } from '@mengwu/documents';
import { dayOf } from '@mengwu/kernel';
import type { Certificate } from '../domain/certificate.ts';
import { checkUrl, dayWords, endedTexts } from './certificate.texts.ts';

const SEAL_RED = '#9a2a22';
const QUIET = '#666666';

/** A11: the certificate as it is printed, with the code that proves it. */
export function certificateDocument(certificate: Certificate, view: CharterView, h5: string): DocumentInput {
  const alliance = view.identity.name.value;
  const ended = certificate.endedOn && endedTexts[certificate.state];
  return {
    title: `${alliance}成员证书`,
    madeAt: certificate.issuedAt,
    page: { orientation: 'landscape', marginMm: 27, frame: { color: SEAL_RED } },
    fitOnePage: true,
    blocks: [
      { kind: 'heading', level: 1, text: alliance, size: alliance.length > 18 ? 22 : 26 },
      { kind: 'heading', level: 1, text: '成 员 证 书', size: 34, color: SEAL_RED },
      { kind: 'paragraph', align: 'center', size: 11, color: QUIET, text: `证书编号  ${certificate.serial}` },
      { kind: 'spacer', mm: 8 },
      {
        kind: 'paragraph',
        indent: true,
        size: 17,
        text:
          `兹证明${certificate.memberName}（${certificate.kindLabel}）自${dayWords(certificate.joinedOn)}起` +
          `为${alliance}成员，享有联盟章程规定的权利，履行联盟章程规定的义务。`,
      },
      ...(ended && certificate.endedOn
        ? [
            {
              kind: 'paragraph' as const,
              align: 'center' as const,
              bold: true,
              size: 13,
              color: SEAL_RED,
              text: `${ended}（${dayWords(certificate.endedOn)}）`,
            },
          ]
        : []),
      { kind: 'spacer', mm: 9 },
      {
        kind: 'beside',
        share: 0.42,
        valign: 'middle',
        left: [
          {
            kind: 'qr',
            text: checkUrl(h5, certificate.token),
            mm: 44,
            align: 'left',
            caption: '扫码验证；在“证书验证”页打开过一次后，没有网络也能验证',
          },
        ],
        right: [
          { kind: 'paragraph', align: 'right', size: 15, text: alliance },
          {
            kind: 'paragraph',
            align: 'right',
            size: 15,
            text: `${bodyWords(view)}\n${dayWords(dayOf(certificate.issuedAt))}`,
          },
          { kind: 'paragraph', align: 'right', size: 9, color: QUIET, text: `依据章程${certificate.article}颁发` },
        ],
      },
    ],
  };
}

const bodyWords = (view: CharterView): string => view.bodies.secretariat?.name.value ?? '秘书处';
