import { ApiUnreachable } from '@mengwu/api-client';
import type { FileView } from '@mengwu/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../session/client.ts';
import { config } from '../../session/config.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { shownMime } from './file.view.ts';

async function readFile(alliance: string, file: FileView): Promise<Blob> {
  const { url } = await client.call('POST /alliances/:alliance/files/:file/link', {
    params: { alliance, file: file.id },
  });
  const answer = await fetch(url.startsWith('/') ? config.apiBase + url : url).catch((cause: unknown) => {
    throw new ApiUnreachable('no answer', { cause });
  });
  if (!answer.ok) throw new ApiUnreachable(`status ${answer.status}`);
  // The type is ours, never the sender's: a page that claims to be a scan must not run in this origin.
  return new Blob([await answer.arrayBuffer()], { type: shownMime(file.mime) });
}

const useFileBlob = (file: FileView) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['file', alliance, file.id],
    queryFn: () => readFile(alliance, file),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
  });
};

/** The file as an address inside this page, gone when the page is. */
export function useFileAddress(file: FileView) {
  const query = useFileBlob(file);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!query.data) return;
    const made = URL.createObjectURL(query.data);
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [query.data]);
  return { query, address };
}
