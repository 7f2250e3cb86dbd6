import { Injectable } from '@nestjs/common';

interface Words {
  /** `application.submitted` → 提交申请 */
  readonly actions: Readonly<Record<string, string>>;
  /** A key of `before` and `after` → its label. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Finds what a person is called. */
export type NameReader = (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The words in which a record's history is told; each room adds those for what it records. */
@Injectable()
export class AuditWords {
  private readonly actions = new Map<string, string>();
  private readonly fields = new Map<string, string>();
  /** Set by the accounts room. */
  names: NameReader = async () => new Map();

  add({ actions, fields = {} }: Words): void {
    for (const [action, words] of Object.entries(actions)) this.actions.set(action, words);
    for (const [field, label] of Object.entries(fields)) this.fields.set(field, label);
  }

  action(action: string): string | undefined {
    return this.actions.get(action);
  }

  field(field: string): string | undefined {
    return this.fields.get(field);
  }
}
