import { parseDocument } from 'yaml';
import { crossCheck } from './cross-check.ts';
import { explainIssue, pathText } from './explain-issue.ts';
import { CharterProblems } from './problems.ts';
import { type Charter, charterSchema } from './schema/charter.ts';

/**
 * Reads an alliance's charter from YAML.
 * @throws CharterProblems naming the file, the place and the remedy of everything that is wrong in it.
 */
export function parseCharter(yamlText: string, fileName: string): Charter {
  const written = readYaml(yamlText, fileName);
  const read = charterSchema.safeParse(written);
  if (!read.success) {
    throw new CharterProblems(
      read.error.issues.map((issue) => ({
        file: fileName,
        path: pathText(issue.path),
        sentence: explainIssue(issue, written),
      })),
    );
  }
  const problems = crossCheck(read.data).map((problem) => ({ file: fileName, ...problem }));
  if (problems.length > 0) throw new CharterProblems(problems);
  return read.data;
}

function readYaml(yamlText: string, fileName: string): unknown {
  const document = parseDocument(yamlText, { uniqueKeys: true });
  if (document.errors.length === 0) return document.toJS();
  throw new CharterProblems(
    document.errors.map(({ linePos, message }) => ({
      file: fileName,
      path: linePos ? `line ${linePos[0].line}` : '',
      sentence: `cannot be read as YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}`,
    })),
  );
}
