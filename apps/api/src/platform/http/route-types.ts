import type { RouteInput, RouteKey, RouteResponse, Routes } from '@mengwu/contracts';
import type { RequestContext } from '../context.ts';
import type { FileAnswer } from './file-answer.ts';
import type { UploadedFile } from './uploaded-file.ts';

type Consumed<K extends RouteKey> = Routes[K] extends { consumes: 'multipart' }
  ? { readonly file: UploadedFile }
  : Routes[K] extends { consumes: 'raw' }
    ? { readonly raw: Buffer; readonly headers: Readonly<Record<string, string>> }
    : unknown;

/** What a controller's method receives: the parts of the request, parsed by the contract's schemas. */
export type InputOf<K extends RouteKey> = RouteInput<K> & Consumed<K>;

// biome-ignore lint/suspicious/noConfusingVoidType: framework contract: the answer of a method that returns nothing
type Plain<K extends RouteKey> = [RouteResponse<K>] extends [undefined] ? void : RouteResponse<K>;

/** What a controller's method answers. */
export type AnswerOf<K extends RouteKey> = Routes[K] extends { produces: 'file' } ? FileAnswer : Plain<K>;

/** The whole signature that a route demands of its method. */
export type HandlerOf<K extends RouteKey> = (
  input: InputOf<K>,
  ctx: RequestContext,
) => AnswerOf<K> | Promise<AnswerOf<K>>;
