import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { inspectContent, summarize } from '../src/check/check-content.ts';
import { formatFaultIn } from '../src/check/fault.ts';

const content = findContentFolder();
const uitkomst = await inspectContent(content);
for (const fault of uitkomst.faults) console.error(formatFaultIn(nameContentFolder(content))(fault));
const { faults } = uitkomst;
if (faults.length > 0) {
  console.error(`\n${summarize(uitkomst)}`);
  process.exitCode = 1;
} else {
  console.log(summarize(uitkomst));
}
