// The public names of the kiosk channel.
export { kioskChannel } from './channel.ts'
export { kioskLimits } from './limits.ts'
export { type KioskOptions, kioskOptions } from './options.ts'
export { kioskRules } from './rules/index.ts'
