import { Button } from '../ui/button';
import type { ShareProps } from './share-button';

export function ShareButton({ id, children }: ShareProps) {
  return (
    <Button id={id} openType="share">
      {children}
    </Button>
  );
}
