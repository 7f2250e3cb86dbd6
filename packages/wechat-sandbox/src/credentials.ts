import { fingerprint } from './crypto/rsa.ts';
import type { Template } from './world/config.ts';
import { merchantKeys, type World } from './world/world.ts';

export interface SandboxUrls {
  readonly mp: string;
  /** The authorise page: the same listener as `mp`. */
  readonly open: string;
  readonly pay: string;
  readonly wallet: string;
  readonly control: string;
}

export interface MerchantCredentials {
  readonly key: string;
  readonly name: string;
  readonly mchid: string;
  readonly serial: string;
  readonly privateKeyPem: string;
  readonly apiV3Key: string;
  readonly publicKeyId: string;
  readonly publicKeyPem: string;
}

/** All that an API needs in order to talk to this sandbox. */
export interface SandboxCredentials {
  readonly mp: { readonly appid: string; readonly secret: string };
  readonly h5: { readonly appid: string; readonly secret: string };
  readonly merchants: readonly MerchantCredentials[];
  readonly urls: SandboxUrls;
  readonly controlToken: string;
  readonly templates: readonly Template[];
  /** SHA-256 of the SPKI form of every public key: production must refuse them. */
  readonly fingerprints: readonly string[];
}

export function credentialsOf(world: World, urls: SandboxUrls): SandboxCredentials {
  const app = (key: 'mp' | 'h5') => {
    const appid = world.config.apps.find((each) => each.key === key)?.appid ?? '';
    return { appid, secret: world.keys.appSecrets[appid] ?? '' };
  };
  const merchants = world.config.merchants.map((merchant) => {
    const { platformPrivateKeyPem: _kept, merchantPublicKeyPem: _own, ...given } = merchantKeys(world, merchant.mchid);
    return { ...merchant, ...given };
  });
  return {
    mp: app('mp'),
    h5: app('h5'),
    merchants,
    urls,
    controlToken: world.keys.controlToken,
    templates: world.config.templates,
    fingerprints: world.config.merchants.flatMap(({ mchid }) => {
      const keys = merchantKeys(world, mchid);
      return [fingerprint(keys.publicKeyPem), fingerprint(keys.merchantPublicKeyPem)];
    }),
  };
}
