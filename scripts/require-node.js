// Says what to do when the project's own Node is missing, before anything fails in a way that needs explaining.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Readout runs on Node 24 or newer; this is Node ${process.versions.node}.\n` +
      'npm ci brings Node 24 along as an optional dependency: run it without --omit=optional,\n' +
      'or install Node 24 yourself if your platform has no such package.',
  )
  process.exit(1)
}
