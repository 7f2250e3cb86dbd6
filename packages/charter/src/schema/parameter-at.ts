import { z } from 'zod';
import { charterSchema } from './charter.ts';
import { parameterOf } from './dated.ts';

export type Parameter = { readonly value: z.ZodType; readonly mayBeUnset: boolean };

/** The schema behind a dated parameter's path, such as bodies.council.quorum; undefined where no parameter is. */
export function parameterAt(path: string): Parameter | undefined {
  let schema: z.ZodType = charterSchema;
  for (const part of path.split('.')) {
    const inner = below(schema, part);
    if (!inner) return undefined;
    schema = inner;
  }
  return parameterOf(bare(schema));
}

function below(schema: z.ZodType, part: string): z.ZodType | undefined {
  const group = bare(schema);
  if (group instanceof z.ZodRecord) return group.valueType as z.ZodType;
  if (group instanceof z.ZodObject && Object.hasOwn(group.shape, part)) return group.shape[part] as z.ZodType;
  return undefined;
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
