// Says which points of the sources are not on the site yet, and exits 1 when there are any.
import { findContentFolder } from '../src/check/content-folder.ts';
import { toFolder } from '../src/check/check-content.ts';
import { readContent } from '../src/check/read-content.ts';
import { reportDekking } from '../src/check/report-dekking.ts';

const { lines, isCompleet } = reportDekking(await readContent(toFolder(findContentFolder())));
console.log(lines.join('\n'));
if (!isCompleet) process.exitCode = 1;
