import { ensureBuilt } from './lib/build.mjs';
import { dispatch } from './lib/dispatch.mjs';

await dispatch({
  verb: 'bench',
  folder: 'tests/bench',
  what: 'Measures one promise beside its limit or its peer, in the same run.',
  prepare: () => ensureBuilt(['api', 'sandbox']),
});
