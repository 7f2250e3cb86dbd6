import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** Collects the named schemas of a document; what has a `meta({ id })` is written once and referred to. */
export class SchemaBook {
  readonly schemas: Record<string, JsonSchema> = {};

  /** The schema as JSON; `input` is what a caller sends, `output` what the API answers. */
  write(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs,
      ...written
    } = z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io,
      unrepresentable: 'any',
    }) as JsonSchema;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
      this.schemas[named(name, io)] = pointed(withoutId(definition), io);
    }
    const { id, ...rest } = written;
    if (typeof id !== 'string') return pointed(written, io);
    this.schemas[named(id, io)] = pointed(rest, io);
    return { $ref: `#/components/schemas/${named(id, io)}` };
  }
}

// The same schema may demand less of a caller than it promises to one.
function named(name: string, io: 'input' | 'output'): string {
  return io === 'input' ? `${name}Input` : name;
}

function withoutId({ id: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

function pointed<T>(value: T, io: 'input' | 'output'): T {
  const text = JSON.stringify(value).replace(/"#\/\$defs\/([^"]+)"/g, (_, name: string) => {
    return `"#/components/schemas/${named(name, io)}"`;
  });
  return JSON.parse(text) as T;
}
