import type { CertificateView, DecisionView } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Config } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayGiveCertificate } from '../domain/certificate.rules.ts';
import type { Certificate } from '../domain/certificate.ts';
import { certificateStateTexts, checkUrl } from './certificate.texts.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class CertificatePresenter {
  constructor(
    private readonly alliances: Alliances,
    private readonly config: Config,
  ) {}

  view(certificate: Certificate): CertificateView {
    const { id, serial, memberId, memberName, kindLabel, joinedOn, state, endedOn, article } = certificate;
    return {
      ...{ id, number: serial, memberId, memberName, kindLabel, joinedOn, state, endedOn, article },
      issuedOn: dayOf(certificate.issuedAt),
      stateText: certificateStateTexts[state],
      fileUrl: `${this.config.publicUrls.api}/certificate-file?token=${certificate.token}`,
      checkUrl: checkUrl(this.config.publicUrls.h5, certificate.token),
    };
  }

  given(alliance: string, now: Instant): DecisionView {
    return presentDecision(mayGiveCertificate(this.alliances.charterAt(alliance, now).view));
  }
}
