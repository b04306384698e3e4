import { writeFileSync } from 'node:fs';

/** Writes how many browser tests passed and failed to the file that `COUNTS_FILE` names. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      const count = (suite) => {
        for (const test of suite.tests) counts[test.passed || test.skipped ? 'passed' : 'failed']++;
        suite.suites.forEach(count);
      };
      for (const { testResults, errors, passed } of sessions) {
        if (testResults) count(testResults);
        if (!passed && (errors.length > 0 || !testResults)) counts.failed++;
      }
      if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
    },
  };
}
