import { Button } from './button';

interface Props {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** The rest of a list. */
export function More({ of: list }: Props) {
  if (!list.hasNextPage) return null;
  return (
    <Button id="more" kind="text" isBusy={list.isFetchingNextPage} onTap={() => void list.fetchNextPage()}>
      查看更多
    </Button>
  );
}
