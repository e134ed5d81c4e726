// The "Metadata" page: which documents are incomplete, overdue, without owner, expiring, untagged or drifted.
import { Dimmed, Pager, useDefaultLocale, useGet, useMay, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { Upload } from '@strapi/icons'
import { useState } from 'react'
import { ACTIONS, type ListName, type OverviewAnswer, PATHS } from '../../../shared/contracts'
import { ExportButton } from '../components/overview/ExportButton'
import { ImportWizard } from '../components/overview/ImportWizard'
import { ListTabs } from '../components/overview/ListTabs'
import { OverviewFilters } from '../components/overview/OverviewFilters'
import { OverviewTable } from '../components/overview/OverviewTable'
import { FailureNote } from '../components/shared/FailureNote'
import { useTranslate } from '../hooks/use-translate'

/** The list and its filters, as they stand in the address of the page. */
export interface OverviewParams {
  list?: ListName
  type?: string
  locale?: string
  owner?: string
  team?: string
  campaign?: string
  target?: string
  page?: string
}

function Overview() {
  const t = useTranslate()
  const mayManage = useMay(ACTIONS.manage)
  const defaultLocale = useDefaultLocale()
  const [{ query }, setQuery] = useQueryParams<OverviewParams>()
  const [isImporting, setImporting] = useState(false)
  const { list = 'incomplete' } = query
  const asked = pickKnown(query)
  const { answer, failure, stale, again } = useGet<OverviewAnswer>(PATHS.overview, { ...asked, list })
  return (
    <Layouts.Root>
      <Page.Title>{t('page.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={t('page.title')}
          subtitle={t('page.subtitle')}
          primaryAction={
            mayManage ? (
              <Button startIcon={<Upload />} onClick={() => setImporting(true)}>
                {t('transfer.import')}
              </Button>
            ) : undefined
          }
          secondaryAction={<ExportButton {...asked} />}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5} data-testid="metadata-page" aria-busy={stale}>
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
            {answer?.isStale ? <StaleNote mayMend={mayManage} onMended={again} /> : null}
            <ListTabs
              list={list}
              counts={answer?.counts}
              onChoose={(chosen) => setQuery({ list: chosen, page: '1' })}
            />
            {answer === undefined ? null : (
              <OverviewFilters
                params={asked}
                filters={answer.filters}
                onChange={(change) => setQuery({ ...change, page: '1' } as never)}
                onClear={() => setQuery({ list } as never, 'replace' as never)}
              />
            )}
            {answer === undefined && failure === undefined ? (
              <Page.Loading>{t('page.loading')}</Page.Loading>
            ) : null}
            {answer === undefined ? null : (
              <Dimmed $stale={stale}>
                <OverviewTable answer={answer} list={list} defaultLocale={defaultLocale ?? ''} />
                <Pager
                  t={t}
                  pagination={answer.pagination}
                  onPage={(page) => setQuery({ page: String(page) })}
                />
              </Dimmed>
            )}
          </Flex>
        </Layouts.Content>
        {isImporting ? (
          <ImportWizard
            onClose={() => setImporting(false)}
            onDone={() => {
              setImporting(false)
              again()
            }}
          />
        ) : null}
      </Page.Main>
    </Layouts.Root>
  )
}

/** Strapi keeps parameters of other pages in the address. */
function pickKnown(query: OverviewParams): Omit<OverviewParams, 'list'> {
  const names = ['type', 'locale', 'owner', 'team', 'campaign', 'target', 'page'] as const
  return Object.fromEntries(names.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
}

function StaleNote({ mayMend, onMended }: { mayMend: boolean; onMended(): void }) {
  const t = useTranslate()
  const write = useWriter()
  const [isBusy, setBusy] = useState(false)
  const mend = async () => {
    setBusy(true)
    await write('post', PATHS.index)
    setBusy(false)
    onMended()
  }
  return (
    <Flex gap={4} padding={4} background="warning100" hasRadius role="status">
      <Typography textColor="neutral800">{isBusy ? t('index.busy') : t('index.stale')}</Typography>
      {mayMend ? (
        <Button variant="secondary" disabled={isBusy} onClick={mend}>
          {t('index.rebuild')}
        </Button>
      ) : null}
    </Flex>
  )
}

export default function OverviewPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.read, subject: null }]}>
      <Overview />
    </Page.Protect>
  )
}
