// The public names of the admin half, and its sentences in both languages.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadTranslations } from '../../admin/src/load-translations'
import { addFirstSidePanel, addSidePanel } from '../../admin/src/side-panel'

/** The index cannot be imported here: Strapi's admin needs a browser. */
const index = readFileSync(new URL('../../admin/src/index.ts', import.meta.url), 'utf8')

describe('@kanaal/strapi-kit/strapi-admin', () => {
  it('exports these names', () => {
    const names = [...index.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) => list?.split(',') ?? [])
    expect(
      names
        .map((name) => name.trim())
        .filter(Boolean)
        .sort(),
    ).toEqual([
      'Announcement',
      'Dimmed',
      'ExceptionButton',
      'ExceptionNote',
      'FailureView',
      'Pager',
      'PlainButton',
      'PlainList',
      'addFirstSidePanel',
      'addOptInToggle',
      'addSidePanel',
      'createTranslate',
      'goToField',
      'keyOfRefused',
      'loadTranslations',
      'readTerms',
      'type TermsValue',
      'useDebouncedPost',
      'useDefaultLocale',
      'useEditView',
      'useEditorName',
      'useGet',
      'useInjectedValue',
      'useLanguages',
      'useMay',
      'useOvertakenTerms',
      'useReader',
      'useTerms',
      'useTermsField',
      'useWriter',
      'withChange',
      'withRefusal',
      'withTerm',
    ])
  })
})

describe('side panels', () => {
  it('stand below all others, or below the buttons', () => {
    let panels = ['buttons', 'preview']
    const addEditViewSidePanel = (change: string[] | ((panels: string[]) => string[])) => {
      panels = typeof change === 'function' ? change(panels) : [...panels, ...change]
    }
    const app = { getPlugin: () => ({ apis: { addEditViewSidePanel } }) } as never
    addSidePanel(app, 'metadata' as never)
    addFirstSidePanel(app, 'channels' as never)
    addSidePanel(app, 'terms' as never)
    expect(panels).toEqual(['buttons', 'channels', 'preview', 'metadata', 'terms'])
  })
})

describe('loadTranslations', () => {
  it('prefixes the keys, adds the kit and gives nothing for a locale without a file', async () => {
    const files = { nl: async () => ({ default: { title: 'Kanalen' } }) }
    const [nl, fr] = await loadTranslations(['nl', 'fr'], 'omnichannel', files)
    expect(nl?.data['omnichannel.title']).toBe('Kanalen')
    expect(nl?.data['kanaal.opt-in.label']).toBe('Naar kanalen publiceren')
    expect(fr).toEqual({ locale: 'fr', data: {} })
  })

  it('says the same things in English and Dutch', async () => {
    const [en, nl] = await loadTranslations(['en', 'nl'], 'x', {})
    expect(Object.keys(nl?.data ?? {})).toEqual(Object.keys(en?.data ?? {}))
  })
})
