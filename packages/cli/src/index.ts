// What @kanaal/cli offers: the command, as a function of its arguments.
export { main } from './main.ts'
export { toSarif } from './reporters/sarif.ts'
export { toRulePage } from './rule-page.ts'
export { run } from './run.ts'
