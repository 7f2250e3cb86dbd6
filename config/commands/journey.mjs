import { dispatch } from './lib/dispatch.mjs';

await dispatch({
  verb: 'journey',
  folder: 'tests/journeys/scripts',
  what: 'Plays a journey against a running system (npm start), one line for each step.',
});
