export { CertificatesModule } from './certificates.module.ts';
export { type CertificateFor, Certificates } from './certificates.ts';
