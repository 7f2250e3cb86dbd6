import { isObject, type JsonObject } from '../http/json.ts';
import { NUMERIC, paramError } from './pay-error.ts';

export interface StringSpec {
  readonly kind: 'string';
  readonly required?: true;
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  readonly oneOf?: readonly string[];
}
interface IntegerSpec {
  readonly kind: 'integer';
  readonly required?: true;
  readonly min: number;
  readonly max: number;
}
interface BooleanSpec {
  readonly kind: 'boolean';
  readonly required?: true;
}
interface ArraySpec {
  readonly kind: 'array';
  readonly required?: true;
  readonly of: Spec;
}
export interface ObjectSpec {
  readonly kind: 'object';
  readonly required?: true;
  readonly fields: Readonly<Record<string, Spec>>;
}
type Spec = StringSpec | IntegerSpec | BooleanSpec | ArraySpec | ObjectSpec;

const FLOAT_OUTSIDE_STRINGS = /\d[.eE]/;

/** Refuses `100.0` and `1e2`, which JSON.parse would turn into the integer that they are not. */
export function refuseFloats(rawBody: string): void {
  const bare = rawBody.replaceAll(/"(?:\\.|[^"\\])*"/g, '""');
  if (FLOAT_OUTSIDE_STRINGS.test(bare)) throw paramError('/', '数字必须写成整数');
}

/** Strict: unknown fields, null, wrong types and exceeded limits are PARAM_ERROR. */
export function checkBody(spec: ObjectSpec, body: JsonObject, path = ''): void {
  for (const key of Object.keys(body)) {
    if (!Object.hasOwn(spec.fields, key))
      throw paramError(`${path}/${key}`, '传入了多余的参数', NUMERIC.extraParameter);
  }
  for (const [key, field] of Object.entries(spec.fields)) {
    const value = body[key];
    if (value !== undefined) checkValue(field, value, `${path}/${key}`);
    else if (field.required) throw paramError(`${path}/${key}`, '缺少必填参数');
  }
}

function checkValue(spec: Spec, value: unknown, path: string): void {
  switch (spec.kind) {
    case 'string':
      checkString(spec, value, path);
      return;
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value))
        throw paramError(path, '类型必须是整数', undefined, value);
      if (value < spec.min || value > spec.max) throw paramError(path, '数值超出范围', NUMERIC.outOfRange, value);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') throw paramError(path, '类型必须是布尔值', undefined, value);
      return;
    case 'array':
      if (!Array.isArray(value)) throw paramError(path, '类型必须是数组', undefined, value);
      for (const [index, item] of value.entries()) checkValue(spec.of, item, `${path}/${index}`);
      return;
    case 'object':
      if (!isObject(value)) throw paramError(path, '类型必须是对象', undefined, value);
      checkBody(spec, value, path);
  }
}

function checkString(spec: StringSpec, value: unknown, path: string): void {
  if (typeof value !== 'string') throw paramError(path, '类型必须是字符串', undefined, value);
  const length = Array.from(value).length;
  if (length < (spec.min ?? 1)) throw paramError(path, '长度不足', NUMERIC.outOfRange, value);
  if (length > spec.max) throw paramError(path, `长度超过 ${spec.max}`, NUMERIC.outOfRange, value);
  if (spec.pattern !== undefined && !spec.pattern.test(value)) throw paramError(path, '格式不正确', undefined, value);
  if (spec.oneOf !== undefined && !spec.oneOf.includes(value))
    throw paramError(path, '取值不在允许范围内', undefined, value);
}
