import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Act } from '../session/use-act.ts';
import { ProblemAlert } from './problem-alert.tsx';

interface ActDialogProps {
  title: string;
  okText: string;
  isOpen: boolean;
  onClose: () => void;
  // biome-ignore lint/suspicious/noExplicitAny: any value: a dialog shows how an act goes, whatever it takes and gives.
  act: Act<any, any>;
  /** Either a confirmation, or the id of a form inside whose submission is the act. */
  onConfirm?: () => void;
  formId?: string;
  isDanger?: boolean;
  isOkDisabled?: boolean;
  width?: number;
  children: ReactNode;
}

/** A dialog around one act: what goes wrong is said inside it, and repeating is safe. */
export function ActDialog(props: ActDialogProps) {
  const { title, okText, isOpen, onClose, act, onConfirm, formId, isDanger, isOkDisabled, width, children } = props;
  const close = () => {
    act.forget();
    onClose();
  };
  return (
    <Modal
      open={isOpen}
      title={title}
      okText={okText}
      cancelText="取消"
      onCancel={close}
      {...(onConfirm && { onOk: onConfirm })}
      okButtonProps={{
        loading: act.isRunning,
        disabled: isOkDisabled ?? false,
        danger: isDanger ?? false,
        ...(formId && { htmlType: 'submit', form: formId }),
      }}
      cancelButtonProps={{ disabled: act.isRunning }}
      mask={{ closable: false }}
      destroyOnHidden
      width={width ?? 520}
    >
      {children}
      <ProblemAlert error={act.error} onRepeat={act.repeat} />
    </Modal>
  );
}
