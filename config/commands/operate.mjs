import { runOperatorTool } from './lib/operator-tool.mjs';
import { command } from './lib/say.mjs';

/** Tools for operators, run with the data and settings of `npm start`; without a name they list themselves. */
await command(() => runOperatorTool(process.argv.slice(2)));
