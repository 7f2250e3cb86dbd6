import type { PublishedMemberList } from '@mengwu/contracts';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useMemberLists = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'member-lists'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/member-lists', { params: { alliance } }),
  });
};

export function usePublishList(onDone: () => void): Act<number, PublishedMemberList> {
  const alliance = useAlliance();
  return useAct(
    (expectedMembers: number, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/member-lists', {
        params: { alliance },
        body: { expectedMembers },
        idempotencyKey,
      }),
    onDone,
  );
}
