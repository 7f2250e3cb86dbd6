import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';

interface LeaveGuard {
  /** Something was typed that leaving would lose. */
  hold: () => void;
  /** It has been saved. */
  allow: () => void;
}

/** Asks before what was typed is lost by going to another page or closing this one. */
export function useLeaveGuard(): LeaveGuard {
  const isHeld = useRef(false);
  const { modal } = App.useApp();
  useBlocker({
    shouldBlockFn: async () => {
      if (!isHeld.current) return false;
      const isLeaving = await modal.confirm({
        title: '离开会丢失未保存的内容',
        content: '请先保存，或放弃这次修改。',
        okText: '放弃修改',
        okButtonProps: { danger: true },
        cancelText: '继续编辑',
      });
      return !isLeaving;
    },
    enableBeforeUnload: () => isHeld.current,
  });
  return {
    hold: () => {
      isHeld.current = true;
    },
    allow: () => {
      isHeld.current = false;
    },
  };
}
