import { Flex } from 'antd';

export function Brand() {
  return (
    <Flex align="center" gap={8}>
      <img src="/icon.svg" alt="" width={28} height={28} />
      <strong style={{ fontSize: 16, whiteSpace: 'nowrap' }}>盟务工作台</strong>
    </Flex>
  );
}
