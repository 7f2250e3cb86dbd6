import { useRouter } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';

interface LinkButtonProps extends Omit<ButtonProps, 'href' | 'onClick'> {
  to: string;
}

/** A link that looks like a button: leads to another page of the console. */
export function LinkButton({ to, ...rest }: LinkButtonProps) {
  const router = useRouter();
  return (
    <Button
      href={to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        router.history.push(to);
      }}
      {...rest}
    />
  );
}
