import { existsSync } from 'node:fs';
import { aptInstall, isRoot } from './apt.mjs';
import { findProgram } from './processes.mjs';
import { Sentence } from './say.mjs';

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const find = () =>
  process.env.MENGWU_CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map((name) => findProgram(name))
    .find(Boolean) ??
  applications.find((path) => existsSync(path));

/** Path of a Chromium on this machine; installs the distribution's package where we are root. */
export const ensureChromium = async () => {
  const found = find();
  if (found) return found;
  if (isRoot() && findProgram('apt-get')) await aptInstall('Chromium', ['chromium', 'fonts-noto-cjk']);
  const now = find();
  if (!now)
    throw new Sentence(
      'The journeys in the browser need Chromium, and it is not installed. Install chromium (and a Chinese font) by your system’s package manager, or name one in MENGWU_CHROMIUM.',
    );
  return now;
};
