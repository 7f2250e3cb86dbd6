import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import type { ApplicationView } from '@mengwu/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { openFile } from '../../../platform/open-file';

/** Opens the alliance's own form with what was typed, to be printed, sealed and photographed. */
export const usePrintForm = ({ alliance, id, paper }: Pick<ApplicationView, 'alliance' | 'id' | 'paper'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { url } = await client.call('POST /alliances/:alliance/applications/:application/form-link', {
        params: { alliance, application: id },
      });
      await openFile({ url, name: `${paper?.title ?? '申请表'}.pdf`, mime: 'application/pdf' }).catch(
        (cause: unknown) => {
          throw cause instanceof ApiRefusal ? cause : new ApiUnreachable('the form did not come', { cause });
        },
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['applications', alliance, id] }),
  });
};
