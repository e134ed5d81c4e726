// What @kanaal/preset-default offers: the default channels, targets and rules.
export { defaultChannels } from './default-channels.ts'
export { defaultRules } from './default-rules.ts'
export { defaultTargets } from './default-targets.ts'
