// The list of networks: one line for each file.
import type { Network } from '../network.ts'
import { bluesky } from './bluesky.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { x } from './x.ts'

export const networks: readonly Network[] = [x, bluesky, mastodon, linkedin]
