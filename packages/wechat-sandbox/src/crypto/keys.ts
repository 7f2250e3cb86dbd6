import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export interface MerchantKeys {
  /** The merchant's own pair and certificate serial: 40 hexadecimal digits. */
  readonly serial: string;
  readonly privateKeyPem: string;
  readonly merchantPublicKeyPem: string;
  /** 32 characters. */
  readonly apiV3Key: string;
  /** WeChat Pay's pair for this merchant. */
  readonly publicKeyId: string;
  readonly publicKeyPem: string;
  readonly platformPrivateKeyPem: string;
}

export interface KeyRing {
  readonly seed: string;
  readonly controlToken: string;
  readonly appSecrets: Readonly<Record<string, string>>;
  readonly merchants: Readonly<Record<string, MerchantKeys>>;
}

const generate = promisify(generateKeyPair);

async function rsaPair(): Promise<{ publicKey: string; privateKey: string }> {
  return generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

async function generateMerchantKeys(mchid: string): Promise<MerchantKeys> {
  const [merchant, platform] = await Promise.all([rsaPair(), rsaPair()]);
  return {
    serial: randomBytes(20).toString('hex').toUpperCase(),
    privateKeyPem: merchant.privateKey,
    merchantPublicKeyPem: merchant.publicKey,
    apiV3Key: randomBytes(16).toString('hex'),
    publicKeyId: `PUB_KEY_ID_01${mchid}${BigInt(`0x${randomBytes(8).toString('hex')}`)
      .toString()
      .padStart(20, '0')}`,
    publicKeyPem: platform.publicKey,
    platformPrivateKeyPem: platform.privateKey,
  };
}

/** Keeps what is there and makes what is missing: a merchant added later gets keys, the others keep theirs. */
export async function completeKeyRing(
  known: Partial<KeyRing>,
  want: { seed: string; controlToken?: string | undefined; appids: readonly string[]; mchids: readonly string[] },
): Promise<KeyRing> {
  const merchants = await Promise.all(
    want.mchids.map(async (mchid) => [mchid, known.merchants?.[mchid] ?? (await generateMerchantKeys(mchid))] as const),
  );
  return {
    seed: want.seed,
    controlToken: want.controlToken ?? known.controlToken ?? randomBytes(24).toString('base64url'),
    appSecrets: Object.fromEntries(
      want.appids.map((appid) => [appid, known.appSecrets?.[appid] ?? randomBytes(16).toString('hex')]),
    ),
    merchants: { ...known.merchants, ...Object.fromEntries(merchants) },
  };
}
