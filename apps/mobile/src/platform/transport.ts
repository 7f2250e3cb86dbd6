import type { Transport } from '@mengwu/api-client';

export declare const transport: Transport;
