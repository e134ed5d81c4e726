// A document as posts for social networks: X, Bluesky, Mastodon, LinkedIn.
export {
  blueskyChannel,
  linkedinChannel,
  mastodonChannel,
  type SocialChannel,
  socialChannels,
  xChannel,
} from './channel.ts'
export { type Measure, measure } from './measure.ts'
export { type SocialOptions, socialOptions } from './options.ts'
export { socialRules } from './rules/index.ts'
export type { Composition, SocialPost, SocialTree } from './social-tree.ts'
export { type Split, type SplitOptions, type SplitPost, splitIntoPosts } from './split-into-posts.ts'
