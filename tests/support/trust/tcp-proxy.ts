import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire that can be cut: everything passes until the test says otherwise. */
export interface TcpProxy {
  readonly port: number;
  /** Looks at what the client sends; answering true cuts this connection: `before` it arrives, or `after`, when the far side has it but its answer is lost. */
  cutWhen(rule: CutRule | undefined): void;
  readonly cuts: number;
  close(): Promise<void>;
}

export interface CutRule {
  readonly matches: (sent: Buffer) => boolean;
  readonly when: 'before' | 'after';
}

/** `target`: a port on this machine or the path of a unix socket. */
export async function startTcpProxy(target: number | string): Promise<TcpProxy> {
  let rule: CutRule | undefined;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const far = typeof target === 'number' ? connect(target, '127.0.0.1') : connect(target);
    let isDeaf = false;
    for (const socket of [client, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        far.destroy();
      });
    }
    client.on('data', (sent: Buffer) => {
      if (!rule?.matches(sent)) return void far.write(sent);
      const { when } = rule;
      rule = undefined;
      cuts += 1;
      if (when === 'before') return void client.destroy();
      isDeaf = true;
      far.write(sent);
    });
    far.on('data', (answer: Buffer) => {
      if (isDeaf) client.destroy();
      else client.write(answer);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    cutWhen: (next) => {
      rule = next;
    },
    get cuts() {
      return cuts;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
