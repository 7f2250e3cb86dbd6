import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { loadConfig } from '../config/load-config.ts';
import { createLog, type Log } from '../logging/log.ts';
import type { Tool } from './tool.ts';

const USAGE_ERROR = 2;

/** Runs the tool that the arguments name; answers the exit code. */
export async function runTool(
  tools: readonly Tool[],
  root: (config: Config, log: Log) => DynamicModule,
  [name, ...args]: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const tool = tools.find((each) => each.name === name);
  if (!tool) {
    for (const { name: known, summary } of tools) print(`${known.padEnd(20)} ${summary}`);
    if (name === undefined || name === '--help') return 0;
    print(`There is no tool ${name}; the list above names them all.`);
    return USAGE_ERROR;
  }
  if (args.includes('--help')) {
    print(`${tool.summary}\n\n  ${tool.usage}`);
    return 0;
  }
  try {
    return await within(tool, root, args, print);
  } catch (error) {
    print(error instanceof ConfigError ? error.message : `${tool.name} failed: ${(error as Error).message}`);
    return 1;
  }
}

async function within(
  tool: Tool,
  root: (config: Config, log: Log) => DynamicModule,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  // A tool works on what is there: it runs no background worker beside itself.
  const config: Config = { ...loadConfig(process.env), runsWorkers: false };
  const app = await NestFactory.createApplicationContext(root(config, createLog('error')), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    return await tool.run(app, args, print);
  } finally {
    await app.close();
  }
}
