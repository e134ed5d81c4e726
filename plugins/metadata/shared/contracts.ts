// What the plugin's server and admin say to each other.

export const PLUGIN_ID = 'content-metadata'

export const ACTIONS = {
  read: 'plugin::content-metadata.read',
  manage: 'plugin::content-metadata.manage',
  /** Write who has the rights of an image until when, and what it shows. */
  assets: 'plugin::content-metadata.assets',
  /** Write policies, and install the starter pack. */
  policies: 'plugin::content-metadata.policies',
} as const
