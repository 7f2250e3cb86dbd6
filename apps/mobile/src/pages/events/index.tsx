import { useAlliances } from '../../features/alliances/list-alliances';
import { EventRow } from '../../features/events/event-row';
import { groupEvents } from '../../features/events/events.view';
import { useUpcomingEvents } from '../../features/events/list-events';
import { MyTickets } from '../../features/events/my-tickets';
import { useMe } from '../../features/me/get-me';
import { MyMotions } from '../../features/motions/my-motions';
import { MySittings } from '../../features/sittings/my-sittings';
import { EmptyState } from '../../ui/empty-state';
import { ErrorView } from '../../ui/error-view';
import { Page } from '../../ui/page';
import { SectionTitle } from '../../ui/section-title';
import { Skeleton } from '../../ui/skeleton';

export default function Events() {
  const alliances = useAlliances();
  const mine = useMe().data?.memberships.map(({ alliance }) => alliance) ?? [];
  const upcoming = useUpcomingEvents(alliances.data?.items.map(({ id }) => id) ?? []);
  const error = alliances.data ? upcoming.error : alliances.error;
  const retry = () => void Promise.all([alliances.refetch(), upcoming.refetch()]);
  const groups = groupEvents(upcoming.events, mine);
  return (
    <Page isTab>
      <MyMotions />
      <MySittings />
      <MyTickets />
      {groups.map(({ title, events }) => [
        <SectionTitle key={title}>{title}</SectionTitle>,
        ...events.map((event) => <EventRow key={event.id} event={event} />),
      ])}
      {groups.length === 0 && error && <ErrorView error={error} onRetry={retry} />}
      {groups.length === 0 && !error && (alliances.isPending || upcoming.isPending) && <Skeleton />}
      {groups.length === 0 && !error && !alliances.isPending && !upcoming.isPending && (
        <EmptyState icon="clock" title="近期没有会议" text="有新会议时，会在“消息”里第一时间告诉成员单位。" />
      )}
    </Page>
  );
}
