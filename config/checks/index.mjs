import * as errorsAreTold from './errors-are-told.mjs';
import * as fileSize from './file-size.mjs';
import * as noSave from './no-save.mjs';
import * as nothingSecret from './nothing-secret.mjs';
import * as pureRules from './pure-rules.mjs';
import * as routesAreBound from './routes-are-bound.mjs';
import * as routesAreSound from './routes-are-sound.mjs';
import * as settingsDoor from './settings-door.mjs';
import * as suppressions from './suppressions.mjs';

/** Checks of our own: what no tool of others can know about this house. */
export const ownChecks = [
  routesAreSound,
  routesAreBound,
  errorsAreTold,
  fileSize,
  settingsDoor,
  noSave,
  pureRules,
  suppressions,
  nothingSecret,
];
