// Installing hedgerow must never fail because a browser could not be fetched: the browser is looked for
// at run time (src/export/browser.ts says where), and @sparticuz/chromium is there on Linux.
module.exports = { skipDownload: true };
