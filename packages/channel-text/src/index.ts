// A document as plain text: the briefing for staff.
export { type BriefingChannel, briefingChannel } from './channel.ts'
export { type BriefingOptions, briefingOptions } from './options.ts'
export { textRules } from './rules/index.ts'
