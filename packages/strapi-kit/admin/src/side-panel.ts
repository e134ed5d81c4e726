// Adds a panel to the side of the content manager's edit view.
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin'

/** Call it in `bootstrap`: the content manager registers itself before. */
export function addSidePanel(app: Pick<StrapiApp, 'getPlugin'>, panel: PanelComponent): void {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis']
  apis.addEditViewSidePanel([panel])
}
