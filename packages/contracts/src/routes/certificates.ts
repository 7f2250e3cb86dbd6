import { z } from 'zod';
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
  'GET /certificate-file': {
    summary: 'A certificate as a PDF, for whoever holds it: its code says all that it says',
    access: 'public',
    query: z.object({ token: z.string().min(40).max(1500) }),
    produces: 'file',
    errors: ['certificate_not_found'],
  },
  'GET /alliances/:alliance/membership/certificate': {
    summary: 'The certificate of the member I act for, or why there is none',
    access: 'person',
    params: InAlliance,
    response: MyCertificate,
    errors: ['not_a_member'],
  },
  'GET /alliances/:alliance/desk/certificates': {
    summary: 'Certificates, and members without one',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: CertificateState.optional() }),
    response: DeskCertificates,
    errors: [],
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
