// Where the plugin's page is in the admin.
export const PAGE_PATH = 'plugins/taxonomy'
