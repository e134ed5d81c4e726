// The "Omnichannel" page: which documents of a type are ready for which target.
import { Dimmed, Pager, useDefaultLocale, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import { ACTIONS, PATHS, type ReadinessResponse } from '../../../shared/contracts'
import { LookFurther } from '../components/readiness/LookFurther'
import { ReadinessFilters } from '../components/readiness/ReadinessFilters'
import { ReadinessTable } from '../components/readiness/ReadinessTable'
import { FailureNote } from '../components/shared/FailureNote'
import { useContentTypes } from '../hooks/use-content-types'
import { useTranslate } from '../hooks/use-translate'
import { NARROWING, type ReadinessParams, toReadinessParams } from '../model/readiness-params'

function Readiness() {
  const t = useTranslate()
  const types = useContentTypes()
  const defaultLocale = useDefaultLocale()
  const [{ query }, setQuery] = useQueryParams<ReadinessParams>()
  const wanted = toReadinessParams(query)
  const uid = wanted.uid ?? types.list?.[0]?.uid
  const type = types.list?.find((one) => one.uid === uid)
  const params = { ...wanted, ...(uid && { uid }), locale: wanted.locale ?? defaultLocale ?? '' }
  const asked = uid === undefined || defaultLocale === undefined ? undefined : PATHS.readiness
  const { answer, failure, stale, again } = useGet<ReadinessResponse>(asked, params)
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
                params={params}
                choices={answer?.choices}
                onChange={(change) => setQuery({ ...change, page: '', from: '' })}
              />
            )}
            {asked !== undefined && answer === undefined && failed === undefined ? (
              <Page.Loading>{t('page.loading')}</Page.Loading>
            ) : null}
            {answer === undefined || type === undefined ? null : (
              <Dimmed $stale={stale}>
                <ReadinessTable
                  answer={answer}
                  type={type}
                  isNarrowed={NARROWING.some((name) => wanted[name] !== undefined)}
                />
                {answer.looked === undefined ? (
                  <Pager
                    t={t}
                    pagination={answer.pagination}
                    onPage={(page) => setQuery({ page: String(page) })}
                  />
                ) : (
                  <LookFurther
                    looked={answer.looked}
                    found={answer.rows.length}
                    total={answer.pagination.total}
                    isBusy={stale}
                    onLook={(from) => setQuery({ from: String(from) })}
                  />
                )}
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
