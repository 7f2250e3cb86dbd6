import { type Client, TemplateKey } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config, Log } from '../../platform/index.ts';
import { templateTitles } from './http/notification.texts.ts';

const Configured = z.object({
  key: TemplateKey,
  templateId: z.string().min(1),
  title: z.string().min(1).optional(),
  /** Keyword (`thing1`) → label; WeChat fixes both when a template is chosen. */
  fields: z.record(z.string(), z.string()),
});

export interface PushTemplate {
  readonly key: TemplateKey;
  readonly templateId: string;
  readonly title: string;
  readonly keywords: readonly string[];
}

/** The templates that the operator chose in WeChat's console, by what they are for. */
@Injectable()
export class Templates {
  private readonly templates: ReadonlyMap<TemplateKey, PushTemplate>;

  private readonly isSandbox: boolean;

  constructor(config: Config, log: Log) {
    this.isSandbox = config.wechat?.urls.wallet !== undefined;
    const known = (config.wechat?.templates ?? []).flatMap((template) => {
      const parsed = Configured.safeParse(template);
      if (!parsed.success) log.warn({ template: template.key }, 'a WeChat template is not one that Mengwu sends');
      return parsed.success ? [parsed.data] : [];
    });
    this.templates = new Map(
      known.map(({ key, templateId, title, fields }) => [
        key,
        { key, templateId, title: title ?? templateTitles[key], keywords: Object.keys(fields) },
      ]),
    );
  }

  /** WeChat itself has subscription messages of this kind for the mini-program alone; the sandbox also for its H5. */
  of(client: Client): PushTemplate[] {
    return client === 'weapp' || this.isSandbox ? [...this.templates.values()] : [];
  }

  get(key: TemplateKey): PushTemplate | undefined {
    return this.templates.get(key);
  }
}
