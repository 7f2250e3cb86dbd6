import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a list shows, kept in the address so that a reload or a sent link shows the same. */
export interface ListSearch {
  q?: string | undefined;
  state?: string | undefined;
  page?: number | undefined;
}

/** Reads a list's part of the address; what is not understood is left out. */
export function listSearch(states: readonly string[] = []) {
  return (raw: Record<string, unknown>): ListSearch => {
    const page = Number(raw.page);
    const q = String(raw.q ?? '').trim();
    const state = String(raw.state ?? '');
    return {
      ...(q && { q: q.slice(0, 50) }),
      ...(states.includes(state) && { state }),
      ...(Number.isInteger(page) && page > 1 && page <= 10_000 && { page }),
    };
  };
}

/** What differs goes back to the first page, unless it is the page itself. */
export function changedSearch(now: ListSearch, change: ListSearch): ListSearch {
  return { ...now, page: undefined, ...change };
}

export function useListSearch(): [ListSearch, (change: ListSearch) => void] {
  const search = useSearch({ strict: false }) as ListSearch;
  const navigate = useNavigate();
  return [
    search,
    (change) => void navigate({ to: '.', search: ((now: ListSearch) => changedSearch(now, change)) as never }),
  ];
}

/** The same list's address: for links back to it. */
export function listAddress(path: string, { q, state, page }: ListSearch): string {
  const pairs = Object.entries({ q, state, page }).filter(([, value]) => value !== undefined);
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return search ? `${path}?${search}` : path;
}
