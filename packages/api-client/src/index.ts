export { ApiRefusal, ApiUnreachable } from './api-error.ts';
export { type CallInput, type Client, type ClientOptions, createClient, pathOf, type Transport } from './client.ts';
export { fetchTransport } from './fetch-transport.ts';
