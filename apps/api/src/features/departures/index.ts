export { DeparturesModule } from './departures.module.ts';
