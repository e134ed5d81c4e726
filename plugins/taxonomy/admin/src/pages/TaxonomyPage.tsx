// The "Taxonomy" page: schemes, and for the one that is chosen its tree, its overviews, its documents or its settings.
import { useGet, useMay } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Tabs, Typography } from '@strapi/design-system'
import { Plus, Upload } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { ACTIONS, PATHS, type SchemeInfo } from '../../../shared/contracts'
import { ImportWizard } from '../components/import/ImportWizard'
import { NewScheme } from '../components/NewScheme'
import { PresetsCard } from '../components/PresetsCard'
import { SchemeDocuments } from '../components/SchemeDocuments'
import { SchemeOverview } from '../components/SchemeOverview'
import { SchemeSettingsView } from '../components/SchemeSettingsView'
import { SchemeTree } from '../components/SchemeTree'
import { FailureNote } from '../components/shared/FailureNote'
import { type Done, UndoBar } from '../components/tree/UndoBar'
import { useTranslate } from '../hooks/use-translate'
import { useTree } from '../hooks/use-tree'
import { labelIn } from '../model/label-in'

const VIEWS = ['tree', 'overview', 'documents', 'settings'] as const
type View = (typeof VIEWS)[number]

/** What is open, as it stands in the address of the page. */
interface Query {
  scheme?: string
  concept?: string
  view?: string
}

function Taxonomy() {
  const t = useTranslate()
  const { locale } = useIntl()
  const mayManage = useMay(ACTIONS.manage)
  const mayEdit = useMay(ACTIONS.edit)
  const [{ query }, setQuery] = useQueryParams<Query>()
  const schemes = useGet<SchemeInfo[]>(PATHS.schemes)
  const [opened, setOpened] = useState<'import' | 'scheme'>()
  const [done, setDone] = useState<Done>()
  const [undone, setUndone] = useState(0)
  const scheme = schemes.answer?.find(({ key }) => key === query.scheme) ?? schemes.answer?.[0]
  const tree = useTree(scheme?.key, locale)
  const views = VIEWS.filter((one) =>
    one === 'settings' ? mayManage : one !== 'overview' || scheme?.isPart !== true,
  )
  const view: View = views.find((one) => one === query.view) ?? 'tree'
  const choose = (key: string | undefined) =>
    setQuery({ scheme: key?.split(':')[0] ?? scheme?.key ?? '', concept: key ?? '', view: 'tree' })
  const close = () => setOpened(undefined)
  const changed = () => {
    schemes.again()
    tree.again()
  }
  const finished = (what: Done) => {
    setDone(what)
    changed()
  }
  const failure = schemes.failure ?? tree.failure
  return (
    <Layouts.Root>
      <Page.Title>{t('page.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={t('page.title')}
          subtitle={t('page.subtitle')}
          primaryAction={
            mayManage ? (
              <Flex gap={2}>
                <Button variant="tertiary" startIcon={<Plus />} onClick={() => setOpened('scheme')}>
                  {t('scheme.new')}
                </Button>
                <Button variant="secondary" startIcon={<Upload />} onClick={() => setOpened('import')}>
                  {t('import.open')}
                </Button>
              </Flex>
            ) : null
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} data-testid="taxonomy-page">
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={changed} />}
            {mayManage ? <PresetsCard onInstalled={changed} /> : null}
            {schemes.answer?.length === 0 ? <Typography>{t('page.no-schemes')}</Typography> : null}
            {scheme === undefined ? null : (
              <>
                <Box maxWidth="40rem">
                  <SingleSelect
                    aria-label={t('page.scheme')}
                    value={scheme.key}
                    onChange={(key: string | number) => setQuery({ scheme: String(key), concept: '' })}
                  >
                    {(schemes.answer ?? []).map(({ key, label, concepts }) => (
                      <SingleSelectOption key={key} value={key}>
                        {`${labelIn(label, locale, key)} (${concepts})`}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Box>
                {done === undefined ? null : (
                  <UndoBar
                    done={done}
                    onClose={() => setDone(undefined)}
                    onUndone={() => {
                      setDone(undefined)
                      setUndone(undone + 1)
                      changed()
                    }}
                  />
                )}
                <Tabs.Root value={view} onValueChange={(next: string) => setQuery({ view: next })}>
                  <Tabs.List aria-label={t('page.views')}>
                    {views.map((one) => (
                      <Tabs.Trigger key={one} value={one}>
                        {t(`view.${one}`)}
                      </Tabs.Trigger>
                    ))}
                  </Tabs.List>
                  <Tabs.Content value={view}>
                    <Box paddingTop={4}>
                      {view === 'tree' ? (
                        <SchemeTree
                          scheme={scheme}
                          tree={tree}
                          concept={query.concept ? query.concept : undefined}
                          undone={undone}
                          mayEdit={mayEdit}
                          onSelect={choose}
                          onChange={changed}
                          onDone={finished}
                        />
                      ) : null}
                      {view === 'overview' ? (
                        <SchemeOverview
                          key={scheme.key}
                          scheme={scheme}
                          mayManage={mayManage}
                          mayEdit={mayEdit}
                          onOpen={choose}
                          onChange={changed}
                          onDone={finished}
                        />
                      ) : null}
                      {view === 'documents' ? (
                        <SchemeDocuments
                          key={scheme.key}
                          scheme={scheme}
                          schemes={schemes.answer ?? []}
                          {...(query.concept ? { concept: query.concept } : {})}
                        />
                      ) : null}
                      {view === 'settings' ? (
                        <SchemeSettingsView
                          key={scheme.key}
                          scheme={scheme}
                          isStale={schemes.stale}
                          onSaved={schemes.again}
                          onDeleted={() => {
                            schemes.again()
                            setQuery({ scheme: '', concept: '', view: 'tree' })
                          }}
                        />
                      ) : null}
                    </Box>
                  </Tabs.Content>
                </Tabs.Root>
              </>
            )}
          </Flex>
          {opened === 'import' ? (
            <ImportWizard
              onClose={close}
              onDone={(key) => {
                close()
                changed()
                if (key) setQuery({ scheme: key, concept: '', view: 'tree' })
              }}
            />
          ) : null}
          {opened === 'scheme' ? (
            <NewScheme
              onClose={close}
              onMade={(key) => {
                close()
                changed()
                setQuery({ scheme: key, concept: '', view: 'tree' })
              }}
            />
          ) : null}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function TaxonomyPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.read, subject: null }]}>
      <Taxonomy />
    </Page.Protect>
  )
}
