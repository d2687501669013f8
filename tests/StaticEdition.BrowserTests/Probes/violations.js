// What axe-core finds, each fault once for all places that share it; the engine itself is loaded before.
async ({ tags, rules }) => {
  const only = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
  const report = await axe.run(document, { runOnly: only, preload: false, resultTypes: ["violations"] });
  return report.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) =>
    `${id} (${nodes.length}): ${node.target.join(" ")}: ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ")}`));
}
