// Settings, "Record of changes": who changed which value of which document, when, from what to what.
import { Dimmed, Pager, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { ACTIONS } from '../../../shared/contracts'
import { HISTORY_PATHS, type HistoryAnswer } from '../../../shared/history'
import { HistoryTable } from '../components/history/HistoryTable'
import { FailureNote } from '../components/shared/FailureNote'
import { SaveFile } from '../components/shared/SaveFile'
import { useTranslate } from '../hooks/use-translate'

interface Params {
  type?: string
  documentId?: string
  by?: string
  gone?: string
  page?: string
}

function History() {
  const t = useTranslate()
  const [{ query }, setQuery] = useQueryParams<Params>()
  const scope = Object.fromEntries(
    (['type', 'documentId', 'by', 'gone'] as const).flatMap((name) =>
      query[name] ? [[name, query[name]]] : [],
    ),
  )
  const { answer, failure, stale, again } = useGet<HistoryAnswer>(HISTORY_PATHS.all, {
    ...scope,
    page: query.page ?? 1,
  })
  const isFiltered = Object.keys(scope).length > 0
  return (
    <Layouts.Root>
      <Page.Title>{t('history.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={t('history.title')}
          subtitle={t('history.subtitle')}
          secondaryAction={
            <SaveFile
              path={HISTORY_PATHS.export}
              params={scope}
              name="metadata-changes.jsonl"
              mediaType="application/x-ndjson"
              label={t('history.export')}
            />
          }
        />
        <Layouts.Content>
          <Flex
            direction="column"
            alignItems="stretch"
            gap={4}
            paddingBottom={8}
            data-testid="history-page"
            aria-busy={stale}
          >
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
            {answer === undefined && failure === undefined ? (
              <Page.Loading>{t('history.loading')}</Page.Loading>
            ) : null}
            {answer === undefined ? null : (
              <>
                <Flex gap={3} wrap="wrap">
                  <SingleSelect
                    aria-label={t('history.type')}
                    placeholder={t('history.type')}
                    value={query.type ?? null}
                    clearLabel={t('history.clear')}
                    onClear={() => setQuery({ type: '', documentId: '', page: '1' })}
                    onChange={(value: string | number) =>
                      setQuery({ type: String(value), documentId: '', page: '1' })
                    }
                  >
                    {answer.filters.types.map(({ uid, name }) => (
                      <SingleSelectOption key={uid} value={uid}>
                        {name}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                  <SingleSelect
                    aria-label={t('history.by')}
                    placeholder={t('history.by')}
                    value={query.by ?? null}
                    clearLabel={t('history.clear')}
                    onClear={() => setQuery({ by: '', page: '1' })}
                    onChange={(value: string | number) => setQuery({ by: String(value), page: '1' })}
                  >
                    {answer.filters.people.map((name) => (
                      <SingleSelectOption key={name} value={name}>
                        {name}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                  <Button
                    variant="tertiary"
                    onClick={() => setQuery({ gone: query.gone ? '' : 'true', documentId: '', page: '1' })}
                  >
                    {t(query.gone ? 'history.there' : 'history.gone')}
                  </Button>
                  {query.documentId ? (
                    <Button variant="tertiary" onClick={() => setQuery({ documentId: '', page: '1' })}>
                      {t('history.all-documents')}
                    </Button>
                  ) : null}
                </Flex>
                {answer.entries.length === 0 ? (
                  <Typography>{t(isFiltered ? 'history.none-here' : 'history.none')}</Typography>
                ) : (
                  <Dimmed $stale={stale}>
                    <HistoryTable answer={answer} />
                    <Pager
                      t={t}
                      pagination={answer.pagination}
                      onPage={(page) => setQuery({ page: String(page) })}
                    />
                  </Dimmed>
                )}
              </>
            )}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function HistoryPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.read, subject: null }]}>
      <History />
    </Page.Protect>
  )
}
