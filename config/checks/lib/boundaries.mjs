import { fileURLToPath } from 'node:url';
import { ask } from '../../commands/lib/tools.mjs';

const rules = fileURLToPath(new URL('../../dependency-cruiser.js', import.meta.url));

/**
 * Who imports whom, against the rules of config/dependency-cruiser.js.
 * @param {string} root
 * @returns {Promise<{ modules: number, violations: Array<{ rule: string, from: string, to: string }> }>}
 */
export const cruise = async (root) => {
  const folders = ['apps', 'packages', 'tests', 'config'];
  const { out, err } = await ask('depcruise', ['--config', rules, '--output-type', 'json', ...folders], root);
  if (!out.startsWith('{')) throw new Error(`dependency-cruiser failed: ${err || out}`);
  const { summary } = JSON.parse(out);
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map((/** @type {{ rule: { name: string }, from: string, to: string }} */ found) => ({
      rule: found.rule.name,
      from: found.from,
      to: found.to,
    })),
  };
};

/** Fewer modules than this means that imports did not resolve, and every rule passed in silence. */
export const fewestModules = 300;

/** @param {number} modules @param {number} [fewest] */
export const tooFew = (modules, fewest = fewestModules) =>
  modules < fewest
    ? [`only ${modules} modules were seen, at least ${fewest} exist: the import rules looked at too little`]
    : [];
