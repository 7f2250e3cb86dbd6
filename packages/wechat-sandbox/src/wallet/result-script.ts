/** Runs on the result page: tells the opener, then goes back. */
export const RESULT_SCRIPT = `
const { message, origin } = document.getElementById('result').dataset;
const target = document.getElementById('result').dataset.return;
if (window.opener && message && origin) window.opener.postMessage({ errMsg: message }, origin);
if (target) window.location.replace(target);
else if (window.opener && message) window.close();
`;
