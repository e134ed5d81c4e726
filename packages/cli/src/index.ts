// What @kanaal/cli offers: the command, as a function of its arguments.
export { toSarif } from '@kanaal/content'
export { main } from './main.ts'
export { toRulePage } from './rule-page.ts'
export { run } from './run.ts'
