// The "Omnichannel" page: which documents of a type are ready for which target.
import { Dimmed, Pager, useDefaultLocale, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import { ACTIONS, PATHS, type ReadinessResponse } from '../../../shared/contracts'
import { ReadinessFilters } from '../components/readiness/ReadinessFilters'
import { ReadinessTable } from '../components/readiness/ReadinessTable'
import { FailureNote } from '../components/shared/FailureNote'
import { useContentTypes } from '../hooks/use-content-types'
import { useTranslate } from '../hooks/use-translate'

/** The filters, as they stand in the address of the page. */
interface Query {
  uid?: string
  locale?: string
  page?: string
}

function Readiness() {
  const t = useTranslate()
  const types = useContentTypes()
  const defaultLocale = useDefaultLocale()
  const [{ query }, setQuery] = useQueryParams<Query>()
  const uid = query.uid ?? types.list?.[0]?.uid
  const locale = query.locale ?? defaultLocale
  const asked = uid === undefined || locale === undefined ? undefined : PATHS.readiness
  const { answer, failure, stale, again } = useGet<ReadinessResponse>(asked, {
    uid,
    locale,
    page: query.page ?? 1,
  })
  const failed = failure ?? types.failure
  return (
    <Layouts.Root>
      <Page.Title>{t('page.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={t('page.title')} subtitle={t('page.subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {failed === undefined ? null : <FailureNote failure={failed} onAgain={again} />}
            {types.list?.length === 0 ? <Typography>{t('page.no-types')}</Typography> : null}
            {types.list === undefined || types.list.length === 0 ? null : (
              <ReadinessFilters
                types={types.list}
                uid={uid}
                locale={locale}
                onChange={(change) => setQuery({ ...change, page: '1' })}
              />
            )}
            {asked !== undefined && answer === undefined && failed === undefined ? (
              <Page.Loading>{t('page.loading')}</Page.Loading>
            ) : null}
            {answer === undefined || uid === undefined ? null : (
              <Dimmed $stale={stale}>
                <ReadinessTable answer={answer} uid={uid} />
                <Pager
                  t={t}
                  pagination={answer.pagination}
                  onPage={(page) => setQuery({ page: String(page) })}
                />
              </Dimmed>
            )}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function ReadinessPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.preview, subject: null }]}>
      <Readiness />
    </Page.Protect>
  )
}
