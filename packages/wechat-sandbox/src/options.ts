interface AppOptions {
  /** `wx` and 16 hexadecimal digits; derived from the seed when absent. */
  readonly appid?: string;
}

interface MiniProgramOptions extends AppOptions {
  /** Pages of the released version, without a leading slash. Absent: every page is accepted. */
  readonly pages?: readonly string[];
}

interface ServiceAccountOptions extends AppOptions {
  /** Hosts (`name` or `name:port`) to which the authorise page may send a code. */
  readonly redirectHosts?: readonly string[];
}

export interface MerchantOptions {
  readonly key: string;
  /** The payee shown in the cashier. */
  readonly name: string;
  readonly mchid?: string;
}

export interface PersonaSeed {
  readonly id?: string;
  readonly displayName: string;
  readonly phone: string;
  /** WeChat refuses the login of this person (40226). */
  readonly risky?: boolean;
  /** The authorise page hands out the virtual identity of a snapshot page. */
  readonly snapshot?: boolean;
}

export interface TemplateOptions {
  readonly key: string;
  readonly title: string;
  /** Real template keys to labels: `{ thing1: '事项', time2: '时间' }`. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface SandboxOptions {
  readonly host?: string;
  /** 0 or absent: any free port. */
  readonly ports?: { readonly mp?: number; readonly pay?: number; readonly wallet?: number; readonly control?: number };
  /** Where keys and the snapshot live; absent: everything is forgotten at the end. */
  readonly stateDir?: string;
  /** Identifiers are derived from it; kept in `stateDir`. */
  readonly seed?: string;
  readonly apps?: { readonly mp?: MiniProgramOptions; readonly h5?: ServiceAccountOptions };
  readonly merchants?: readonly MerchantOptions[];
  readonly personas?: readonly PersonaSeed[];
  readonly templates?: readonly TemplateOptions[];
  /** Hosts (`name` or `name:port`) that may be named in a plain-http notify_url. */
  readonly allowedNotifyHosts?: readonly string[];
  /** Divides the pauses between repeated notifications. */
  readonly compressRepeats?: number;
  readonly controlToken?: string;
  /** Errors of the pay listener carry a signature, as WeChat's mostly do. */
  readonly signErrors?: boolean;
}
