import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { Id, InAlliance } from '../schemas/common.ts';
import { FileLink, FilePurpose, FileView } from '../schemas/files.ts';

export const fileRoutes = {
  'POST /alliances/:alliance/files': {
    summary: 'Upload one picture or PDF of at most 10 MB',
    access: 'person',
    params: InAlliance,
    query: z.object({ purpose: FilePurpose }),
    consumes: 'multipart',
    response: FileView,
    errors: [
      'file_missing',
      'file_too_large',
      'file_type_refused',
      'file_damaged',
      'right_missing',
      'alliance_not_found',
    ],
  },
  'POST /alliances/:alliance/files/:file/link': {
    summary: 'A link that opens the file for five minutes',
    access: 'person',
    params: InAlliance.extend({ file: Id }),
    response: FileLink,
    errors: ['file_not_found'],
  },
  'GET /files/:token': {
    summary: 'The file behind a link, always as an attachment',
    access: 'public',
    params: z.object({ token: z.string().min(20).max(400) }),
    produces: 'file',
    errors: ['file_link_expired', 'file_not_found'],
  },
} as const satisfies Record<string, RouteSpec>;
