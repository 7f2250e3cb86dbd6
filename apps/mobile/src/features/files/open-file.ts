import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import type { FileView } from '@mengwu/contracts';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../api/client';
import { openFile } from '../../platform/open-file';

/** Asks for a link that lives five minutes, and opens what it leads to. */
export const useOpenFile = (alliance: string) =>
  useMutation({
    mutationFn: async ({ id, name, mime }: FileView) => {
      const { url } = await client.call('POST /alliances/:alliance/files/:file/link', {
        params: { alliance, file: id },
      });
      await openFile({ url, name, mime }).catch((cause: unknown) => {
        throw cause instanceof ApiRefusal ? cause : new ApiUnreachable('the file did not come', { cause });
      });
    },
  });
