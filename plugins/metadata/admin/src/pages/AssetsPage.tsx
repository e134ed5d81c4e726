// Settings, "Rights of images": until when an image may be used, whose it is, and what it shows in each language.
import { Dimmed, Pager, useGet, useMay } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import {
  Box,
  Flex,
  Searchbar,
  SearchForm,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useState } from 'react'
import { ASSET_PATHS, type AssetInfo, type AssetPage, LEASE_STATES } from '../../../shared/assets'
import { ACTIONS } from '../../../shared/contracts'
import { AssetEditor } from '../components/assets/AssetEditor'
import { AssetTable } from '../components/assets/AssetTable'
import { FailureNote } from '../components/shared/FailureNote'
import { useTranslate } from '../hooks/use-translate'

interface Params {
  q?: string
  lease?: string
  page?: string
}

function Assets() {
  const t = useTranslate()
  const mayEdit = useMay(ACTIONS.assets)
  const [{ query }, setQuery] = useQueryParams<Params>()
  const [typed, setTyped] = useState(query.q ?? '')
  const [open, setOpen] = useState<AssetInfo>()
  const { q, lease, page } = query
  const { answer, failure, stale, again } = useGet<AssetPage>(ASSET_PATHS.assets, {
    ...(q ? { q } : {}),
    ...(lease ? { lease } : {}),
    page: page ?? 1,
  })
  return (
    <Layouts.Root>
      <Page.Title>{t('asset.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={t('asset.title')} subtitle={t('asset.subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8} data-testid="assets-page">
            <Flex gap={3} wrap="wrap">
              <Box width="24rem" maxWidth="100%">
                <SearchForm
                  onSubmit={(event: React.FormEvent) => {
                    event.preventDefault()
                    setQuery({ q: typed, page: '1' })
                  }}
                >
                  <Searchbar
                    name="q"
                    value={typed}
                    clearLabel={t('asset.clear')}
                    onClear={() => {
                      setTyped('')
                      setQuery({ q: '', page: '1' })
                    }}
                    onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
                  >
                    {t('asset.search')}
                  </Searchbar>
                </SearchForm>
              </Box>
              <SingleSelect
                aria-label={t('asset.lease')}
                placeholder={t('asset.lease')}
                value={lease ?? null}
                clearLabel={t('asset.clear')}
                onClear={() => setQuery({ lease: '', page: '1' })}
                onChange={(value: string | number) => setQuery({ lease: String(value), page: '1' })}
              >
                {LEASE_STATES.map((state) => (
                  <SingleSelectOption key={state} value={state}>
                    {t(`asset.lease.${state}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Flex>
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
            {answer === undefined && failure === undefined ? (
              <Page.Loading>{t('asset.loading')}</Page.Loading>
            ) : null}
            {answer === undefined ? null : answer.assets.length === 0 ? (
              <Typography>{t('asset.none')}</Typography>
            ) : (
              <Dimmed $stale={stale}>
                <AssetTable assets={answer.assets} locales={answer.locales} onOpen={setOpen} />
                <Pager
                  t={t}
                  pagination={answer.pagination}
                  onPage={(next) => setQuery({ page: String(next) })}
                />
              </Dimmed>
            )}
            {open === undefined || answer === undefined ? null : (
              <AssetEditor
                asset={open}
                locales={answer.locales}
                mayEdit={mayEdit}
                onClose={(isSaved) => {
                  setOpen(undefined)
                  if (isSaved) again()
                }}
              />
            )}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function AssetsPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.read, subject: null }]}>
      <Assets />
    </Page.Protect>
  )
}
