import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';

export const useInvitation = (token: string) =>
  useQuery({
    queryKey: ['invitation', token],
    queryFn: () => client.call('POST /auth/officer/invitations/inspect', { body: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
