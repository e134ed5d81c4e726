// Measures every figure and prints it as a ratio to its peer in the same run. `npm run bench -- --json FILE`
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure } from './figure.ts'
import { figures } from './figures/index.ts'
import { type Measured, measure } from './measure.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    /** Names of files under figures/, separated by commas. */
    only: { type: 'string' },
    rounds: { type: 'string', default: '11' },
    'round-ms': { type: 'string', default: '150' },
  },
})
const names = values.only?.split(',') ?? Object.keys(figures)
const unknown = names.filter((name) => !(name in figures))
if (unknown.length > 0) {
  console.error(`No figure ${unknown.join(', ')}. Figures: ${Object.keys(figures).join(', ')}`)
  process.exit(2)
}
const options = { rounds: Number(values.rounds), roundMs: Number(values['round-ms']) }
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? 'unknown',
  threads: availableParallelism(),
  /** Of the last minute. Above the number of threads the machine had other work, and the spread says how much it matters. */
  load: Number((loadavg()[0] ?? 0).toFixed(2)),
}

function brokenPromise(
  { atLeast, atMost, withinMs, p95, queries }: Figure,
  { timesFaster, ours }: Measured,
): string | undefined {
  if (atLeast !== undefined && timesFaster < atLeast) return `at least ${digits(atLeast)} times`
  if (atMost !== undefined && !(1 / timesFaster <= atMost))
    return `at most ${digits(atMost)} times as long, took ${digits(1 / timesFaster)}`
  if (queries !== undefined && !(queries.more <= queries.atMost))
    return `at most ${queries.atMost} queries more, sent ${queries.more}`
  // Not `>`: a quantile of nothing is no number, and keeps no promise.
  if (p95 !== undefined && !(p95.ms <= p95.withinMs))
    return `95 in 100 within ${p95.withinMs} ms, took ${digits(p95.ms)}`
  return withinMs !== undefined && ours.cpuMs > withinMs ? `within ${withinMs} ms` : undefined
}

const digits = (value: number): string => value.toPrecision(3)

console.log(
  `Node ${machine.node}, ${machine.platform}, ${machine.cpu}, ${machine.threads} threads, load ${machine.load}`,
)
console.log(
  `Medians of ${options.rounds} rounds of ${options.roundMs} ms, both sides in turn, in processor time. Ratios hold between machines, ms do not.\n`,
)
const measured: Measured[] = []
for (const name of names) {
  const opened = (await figures[name]?.()) ?? []
  const open = Array.isArray(opened) ? { figures: opened, close: async () => {} } : opened
  for (const figure of open.figures) {
    const result = await measure(figure, options)
    measured.push(result)
    const { id, title, ours, peer, timesFaster, spread, by, timesFasterByOther, operations } = result
    const broken = brokenPromise(figure, result)
    if (broken !== undefined) process.exitCode = 1
    const [unit, other] = by === 'clock' ? [', by the clock', 'processor'] : ['', 'clock']
    console.log(`${id}: ${digits(timesFaster)}× (${spread.map(digits).join(' to ')}${unit})`)
    if (broken !== undefined) console.log(`  BELOW WHAT WAS PROMISED: ${broken}`)
    console.log(`  ${title}`)
    if (figure.atMost !== undefined) {
      const times = `${digits(1 / timesFaster)} times as long (${digits(1 / timesFasterByOther)} by the ${other})`
      console.log(`  ${times}, over ${operations} operations of each; allowed ${digits(figure.atMost)}`)
    }
    if (figure.queries) console.log(`  ${figure.queries.more} queries more; allowed ${figure.queries.atMost}`)
    console.log(`  ${digits(ours.cpuMs)} ms  ${ours.name}`)
    console.log(`  ${digits(peer.cpuMs)} ms  ${peer.name}\n`)
  }
  await open.close()
}
if (values.json !== undefined) {
  // npm runs this in its own folder; a path is meant from where somebody typed it.
  const file = resolve(process.env.INIT_CWD ?? '.', values.json)
  writeFileSync(file, `${JSON.stringify({ machine, options, figures: measured }, null, 2)}\n`)
  console.log(`Written to ${values.json}`)
}
