import { Injectable } from '@nestjs/common';

interface Words {
  /** `application.submitted` → 提交申请 */
  readonly actions: Readonly<Record<string, string>>;
  /** A key of `before` and `after` → its label. A key without a label is never shown. */
  readonly fields?: Readonly<Record<string, string>>;
  /** A key of `before` and `after` → what its values are called. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Finds what a person is called. */
export type NameReader = (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * The words in which a record's history is told; each room adds those for what it records. Labels and values belong to
 * the nouns of the room's actions: a `state` of an application is not that of a meeting.
 */
@Injectable()
export class AuditWords {
  private readonly actions = new Map<string, string>();
  private readonly nouns = new Map<string, Pick<Words, 'fields' | 'values'>>();
  /** Set by the accounts room. */
  names: NameReader = async () => new Map();

  add({ actions, fields = {}, values = {} }: Words): void {
    for (const [action, words] of Object.entries(actions)) {
      this.actions.set(action, words);
      this.nouns.set(nounOf(action), { fields, values });
    }
  }

  action(action: string): string | undefined {
    return this.actions.get(action);
  }

  field(action: string, field: string): string | undefined {
    return this.nouns.get(nounOf(action))?.fields?.[field];
  }

  value(action: string, field: string, value: string): string | undefined {
    return this.nouns.get(nounOf(action))?.values?.[field]?.[value];
  }
}

const nounOf = (action: string) => action.slice(0, action.indexOf('.'));
