import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Database } from './database.ts';

/** Guards the tenants from the start on, and closes the pool when everything that uses it has stopped. */
@Injectable()
export class DatabaseLife implements OnModuleInit, OnApplicationShutdown {
  private readonly database: Database;
  private readonly config: Config;

  constructor(database: Database, config: Config) {
    this.database = database;
    this.config = config;
  }

  async onModuleInit(): Promise<void> {
    if (!this.config.isProduction) await this.database.guardTenants();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
