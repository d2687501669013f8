// Runs Lighthouse on pages and prints the median of each category; 1 unless all are 100. Usage: node lighthouse.mjs PREFIX ADDRESS RUNS PAGE…
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const [prefix, address, runs, ...pages] = process.argv.slice(2);
const program = join(prefix, "node_modules/lighthouse/cli/index.js");
const categories = ["performance", "accessibility", "best-practices", "seo"];
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
let isPerfect = true;

// Lighthouse now and then loses the trace of a page; it is asked again.
function measure(page, tries) {
  const options = ["--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"];
  try {
    return JSON.parse(execFileSync(process.execPath, [program, page, ...options], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }));
  } catch (error) {
    if (tries <= 1) throw new Error(`Lighthouse cannot measure ${page}: ${error.message.split("\n")[0]}`);
    return measure(page, tries - 1);
  }
}

console.log("| page | performance | accessibility | best practices | SEO | largest paint | layout shift |");
console.log("|---|---|---|---|---|---|---|");
for (const page of pages) {
  const reports = Array.from({ length: Number(runs) }, () => measure(address + page, 3));
  const scores = categories.map((category) => median(reports.map((report) => Math.round(report.categories[category].score * 100))));
  const paint = median(reports.map((report) => report.audits["largest-contentful-paint"].numericValue)) / 1000;
  const shift = median(reports.map((report) => report.audits["cumulative-layout-shift"].numericValue));
  console.log(`| \`${page}\` | ${scores.join(" | ")} | ${paint.toFixed(1)} s | ${shift.toFixed(3)} |`);
  if (scores.some((score) => score < 100)) {
    isPerfect = false;
    const weighty = Object.values(reports[0].categories).flatMap((category) => category.auditRefs).filter((audit) => audit.weight > 0);
    for (const id of new Set(weighty.map((audit) => audit.id))) {
      const audit = reports[0].audits[id];
      if (audit.score !== null && audit.score < 0.9) console.error(`  ${page}: ${id} ${audit.displayValue ?? ""}`);
    }
  }
}
process.exit(isPerfect ? 0 : 1);
