import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../ui/loaded.tsx';
import { useApplication } from './application.ts';
import { Review } from './review.tsx';

export function ReviewPage() {
  const { application: id } = useParams({ strict: false }) as { application: string };
  const application = useApplication(id);
  return <Loaded query={application}>{(loaded) => <Review key={loaded.id} application={loaded} />}</Loaded>;
}
