#!/usr/bin/env node
// Counts a published box again, without a line of the system that published it: node recount.mjs box.json [receipts.txt]
// The box is the file that members of a body download after a vote. receipts.txt holds receipts to look for, one a line.
// Answers 0 when everything in the box agrees, 1 when something does not, 2 when the file is no box.
import { readFileSync } from 'node:fs';

const wrong = [];
const complain = (text) => wrong.push(text);

function read(path) {
  const box = JSON.parse(readFileSync(path, 'utf8'));
  if (box.format !== 'mengwu-box-1' || !Array.isArray(box.papers)) throw new Error('not a published box');
  return box;
}

// "2/3以上" includes two thirds itself; whole people only. BigInt, so that no fraction is ever rounded.
function least(total, share) {
  const [part, whole] = share.split('/').map(BigInt);
  const exact = BigInt(total) * part;
  return Number(exact / whole + (exact % whole === 0n ? 0n : 1n));
}

function check(box) {
  const { rules, result, papers, manner } = box;
  const votes = { yes: 0, no: 0, abstain: 0 };
  const seen = new Set();
  for (const { choice, receipt, name } of papers) {
    if (!(choice in votes)) complain(`a paper says ${choice}`);
    votes[choice] += 1;
    if (manner === 'secret' && name !== null) complain('a secret paper bears a name');
    if (manner === 'secret' && receipt === null) complain('a secret paper has no receipt');
    if (receipt !== null && seen.has(receipt)) complain(`receipt ${receipt} stands twice`);
    if (receipt !== null) seen.add(receipt);
  }
  for (const choice of Object.keys(votes))
    if (votes[choice] !== result[choice]) complain(`${choice}: ${votes[choice]} papers, published ${result[choice]}`);
  if (papers.length > rules.present) complain(`${papers.length} papers of ${rules.present} present`);
  const quorum = Math.max(1, least(rules.entitled, rules.quorum));
  const needed = Math.max(1, least(rules.present, rules.majority));
  if (rules.present < quorum) complain(`${rules.present} present, a quorum is ${quorum}`);
  if (needed !== result.needed) complain(`${needed} votes were needed, published ${result.needed}`);
  const isPassed = rules.present >= quorum && votes.yes >= needed;
  if (isPassed !== result.isPassed) complain(`it ${isPassed ? 'passed' : 'failed'}, published otherwise`);
  const figures = `${votes.yes} yes, ${votes.no} no, ${votes.abstain} abstained; ${needed} needed`;
  console.log(`${figures}: ${isPassed ? 'passed' : 'failed'}`);
  return seen;
}

try {
  const [path, receipts] = process.argv.slice(2);
  const seen = check(read(path));
  const wanted = receipts ? readFileSync(receipts, 'utf8').split(/\s+/).filter(Boolean) : [];
  for (const receipt of wanted) if (!seen.has(receipt)) complain(`receipt ${receipt} is not in the box`);
  for (const text of wrong) console.error(`WRONG: ${text}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`No box: ${error.message}`);
  process.exitCode = 2;
}
