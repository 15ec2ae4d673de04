import { inspectContent, summarize } from '../src/check/check-content.ts';
import { formatFault } from '../src/check/fault.ts';

const uitkomst = await inspectContent(new URL('../content/', import.meta.url));
for (const fault of uitkomst.faults) console.error(formatFault(fault));
const { faults } = uitkomst;
if (faults.length > 0) {
  console.error(`\n${summarize(uitkomst)}`);
  process.exitCode = 1;
} else {
  console.log(summarize(uitkomst));
}
