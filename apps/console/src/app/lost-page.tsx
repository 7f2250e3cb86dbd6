import { Button } from 'antd';
import { FrontCard } from '../features/accounts/front-card.tsx';

export function LostPage() {
  return (
    <FrontCard title="没有找到这个页面" hint="地址可能已变更，请从首页重新进入。">
      <Button type="primary" href="/">
        回到首页
      </Button>
    </FrontCard>
  );
}
