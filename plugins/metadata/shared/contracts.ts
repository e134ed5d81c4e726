// What the plugin's server and admin say to each other.

export const PLUGIN_ID = 'content-metadata'

export const ACTIONS = {
  read: 'plugin::content-metadata.read',
  manage: 'plugin::content-metadata.manage',
} as const
