export { DeparturesModule } from './departures.module.ts';
export { Departures } from './departures.ts';
