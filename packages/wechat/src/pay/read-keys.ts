import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { MerchantConfig, VerifierConfig } from './merchant-config.ts';

/** A value, or a sentence about what is wrong with it. */
type Read<T> = { readonly value: T } | { readonly problem: string };

const problem = (sentence: string) => ({ problem: sentence });

/** The merchant's private key: RSA, at least 2,048 bits, and the certificate's own when one is given. */
export function readMerchantKey(config: MerchantConfig): Read<KeyObject> {
  const key = attempt(() => createPrivateKey(config.merchantPrivateKeyPem));
  if (key === undefined)
    return problem('The merchant private key is not a readable PEM private key (apiclient_key.pem).');
  if (!isStrongRsa(key)) return problem('The merchant private key must be an RSA key of at least 2048 bits.');
  if (config.merchantCertificatePem === undefined) return { value: key };
  const certificate = attempt(() => new X509Certificate(config.merchantCertificatePem ?? ''));
  if (certificate === undefined) return problem('The merchant certificate is not a readable PEM certificate.');
  if (!certificate.checkPrivateKey(key)) return problem('The merchant private key does not belong to its certificate.');
  if (certificate.serialNumber.toUpperCase() !== config.merchantSerial.toUpperCase()) {
    return problem('The merchant certificate has another serial number than the one configured.');
  }
  return { value: key };
}

/** One of WeChat Pay's public keys, from a public key or a platform certificate with that very serial. */
export function readVerifier(verifier: VerifierConfig): Read<KeyObject> {
  const { id, pem } = verifier;
  if (!/^PUB_KEY_ID_\d+$/.test(id) && !/^[0-9A-F]{40}$/.test(id)) {
    return problem(
      'A WeChat Pay key id is neither PUB_KEY_ID_ with digits nor a serial of 40 capital hexadecimal digits.',
    );
  }
  // createPublicKey would quietly take the public half of a private key.
  if (pem.includes('PRIVATE KEY')) return problem(`The WeChat Pay key ${id} is a private key; a public one is needed.`);
  const certificate = pem.includes('BEGIN CERTIFICATE') ? attempt(() => new X509Certificate(pem)) : undefined;
  if (certificate !== undefined && certificate.serialNumber.toUpperCase() !== id) {
    return problem(`The platform certificate given for ${id} has another serial number.`);
  }
  const key = certificate?.publicKey ?? attempt(() => createPublicKey(pem));
  if (key === undefined) return problem(`The WeChat Pay key ${id} is not a readable PEM public key or certificate.`);
  if (!isStrongRsa(key)) return problem(`The WeChat Pay key ${id} must be an RSA key of at least 2048 bits.`);
  return { value: key };
}

function isStrongRsa(key: KeyObject): boolean {
  return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
