// The public names of @kanaal/channel-web.
export type { TocEntry } from './anchor-headings.ts'
export { createWebChannel, type WebChannelSettings, webChannel } from './channel.ts'
export { type WebEntry, webEntry } from './feeds/entry.ts'
export { webLimits } from './limits.ts'
export { type WebOptions, webOptions } from './options.ts'
export { webRules } from './rules/index.ts'
export type { WebPage } from './web-page.ts'
