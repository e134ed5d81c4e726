// Adds a panel to the side of the content manager's edit view: below all others, or below the buttons.
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin'

/** Call it in `bootstrap`: the content manager registers itself before. */
export function addSidePanel(app: Pick<StrapiApp, 'getPlugin'>, panel: PanelComponent): void {
  apisOf(app).addEditViewSidePanel([panel])
}

/** For what people look at while they type: Strapi's own first panel has the buttons, and the others may be long. */
export function addFirstSidePanel(app: Pick<StrapiApp, 'getPlugin'>, panel: PanelComponent): void {
  apisOf(app).addEditViewSidePanel(([buttons, ...others]) =>
    buttons === undefined ? [panel] : [buttons, panel, ...others],
  )
}

const apisOf = (app: Pick<StrapiApp, 'getPlugin'>) =>
  app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis']
