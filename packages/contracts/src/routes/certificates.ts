import type { RouteSpec } from '../route.ts';
import {
  CertificateState,
  CertificateTrust,
  CertificateView,
  DeskCertificates,
  MyCertificate,
} from '../schemas/certificates.ts';
import { Id, InAlliance, PageQuery } from '../schemas/common.ts';

export const certificateRoutes = {
  'GET /certificate-trust': {
    summary: 'Public keys and the signed list of ended certificates, to judge without network',
    access: 'public',
    response: CertificateTrust,
    errors: [],
  },
  'GET /alliances/:alliance/membership/certificate': {
    summary: 'The certificate of the member I act for, or why there is none',
    access: 'person',
    params: InAlliance,
    response: MyCertificate,
    errors: ['not_a_member'],
  },
  'GET /alliances/:alliance/membership/certificate/file': {
    summary: 'The certificate of the member I act for, as a PDF',
    access: 'person',
    params: InAlliance,
    produces: 'file',
    errors: ['not_a_member', 'certificate_not_found'],
  },
  'GET /alliances/:alliance/desk/certificates': {
    summary: 'Certificates, and members without one',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: CertificateState.optional() }),
    response: DeskCertificates,
    errors: [],
  },
  'GET /alliances/:alliance/desk/certificates/:certificate/file': {
    summary: 'A certificate as a PDF',
    access: 'officer',
    params: InAlliance.extend({ certificate: Id }),
    produces: 'file',
    errors: ['certificate_not_found'],
  },
  'POST /alliances/:alliance/desk/members/:member/certificate': {
    summary: 'Issues the certificate of a member who has none that holds; repeating it changes nothing',
    access: 'officer',
    params: InAlliance.extend({ member: Id }),
    idempotent: true,
    response: CertificateView,
    errors: [
      'member_not_found',
      'certificate_not_given',
      'charter_silent',
      'member_already_left',
      'name_not_printable',
    ],
  },
} as const satisfies Record<string, RouteSpec>;
