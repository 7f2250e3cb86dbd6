import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { themeFor } from './theme.ts';
import { useMedia } from './use-media.ts';

dayjs.locale('zh-cn');

export function ConsoleApp() {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider locale={zhCN} theme={themeFor({ isDark, isCalm })} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
