import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => client.call('GET /me'), staleTime: 60_000 });

export const useMe = () => useQuery(meQuery);
