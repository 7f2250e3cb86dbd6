/** A failure that the reader can mend: printed as its sentence, without a stack. */
export class Sentence extends Error {}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(0);
  throw error;
});

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
/** @param {number} code */
const paint = (code) => (/** @type {string} */ text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);

/** @param {string} text */
export const say = (text = '') => {
  process.stdout.write(`${text}\n`);
};

/** @param {number} since milliseconds of `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one long piece of work; says that it began, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 */
export const step = async (title, work) => {
  const started = performance.now();
  const live = process.stdout.isTTY;
  process.stdout.write(live ? `  ${title} …` : `  ${title} …\n`);
  const tick = setInterval(
    () => process.stdout.write(`${live ? '\r' : ''}  ${title} … ${seconds(started)}${live ? '' : '\n'}`),
    live ? 1_000 : 20_000,
  );
  const again = live ? '\r' : '';
  try {
    const result = await work();
    say(`${again}  ${green('✓')} ${title} ${dim(seconds(started))}    `);
    return result;
  } catch (error) {
    say(`${again}  ${red('✗')} ${title} ${dim(seconds(started))}    `);
    throw error;
  } finally {
    clearInterval(tick);
  }
};

/**
 * Columns of equal width; numbers stand right.
 * @param {ReadonlyArray<ReadonlyArray<string | number>>} rows
 */
export const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (/** @type {string | number} */ value, /** @type {number} */ column) => {
    const width = widths[column] ?? 0;
    return typeof value === 'number' ? String(value).padStart(width) : value.padEnd(width);
  };
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
};

/**
 * Runs a command's main function: a Sentence becomes one plain line, anything else keeps its stack.
 * @param {() => Promise<number | undefined | void>} main
 */
export const command = async (main) => {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    const text = error instanceof Sentence ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${red('✗')} ${text}\n`);
    process.exitCode = 1;
  }
};
