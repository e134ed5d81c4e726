// The "Taxonomy" page: schemes, their trees, and the concept that is chosen.
import { useGet, useMay } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Plus, Upload } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { ACTIONS, PATHS, type SchemeInfo } from '../../../shared/contracts'
import { ConceptPane } from '../components/concept/ConceptPane'
import { NewConcept } from '../components/concept/NewConcept'
import { ImportWizard } from '../components/import/ImportWizard'
import { NewScheme } from '../components/NewScheme'
import { PresetsCard } from '../components/PresetsCard'
import { FailureNote } from '../components/shared/FailureNote'
import { TermSearch } from '../components/shared/TermSearch'
import { ConceptTree } from '../components/tree/ConceptTree'
import { useTranslate } from '../hooks/use-translate'
import { useTree } from '../hooks/use-tree'
import { labelIn } from '../model/label-in'

/** What is open, as it stands in the address of the page. */
interface Query {
  scheme?: string
  concept?: string
}

function Taxonomy() {
  const t = useTranslate()
  const { locale } = useIntl()
  const mayManage = useMay(ACTIONS.manage)
  const mayEdit = useMay(ACTIONS.edit)
  const [{ query }, setQuery] = useQueryParams<Query>()
  const schemes = useGet<SchemeInfo[]>(PATHS.schemes)
  const [opened, setOpened] = useState<'import' | 'scheme' | 'concept'>()
  const scheme = schemes.answer?.find(({ key }) => key === query.scheme) ?? schemes.answer?.[0]
  const tree = useTree(scheme?.key, locale)
  const choose = (key: string | undefined) =>
    setQuery({ scheme: key?.split(':')[0] ?? scheme?.key ?? '', concept: key ?? '' })
  const close = () => setOpened(undefined)
  const changed = () => {
    schemes.again()
    tree.again()
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
              <Grid.Root gap={4}>
                <Grid.Item col={5} s={12} direction="column" alignItems="stretch">
                  <Flex
                    direction="column"
                    alignItems="stretch"
                    gap={3}
                    padding={4}
                    background="neutral0"
                    hasRadius
                    shadow="tableShadow"
                  >
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
                    <TermSearch
                      label={t('page.search')}
                      schemes={[scheme.key]}
                      onChoose={({ key }) => choose(key)}
                    />
                    <ConceptTree
                      tree={tree}
                      label={labelIn(scheme.label, locale, scheme.key)}
                      selected={query.concept}
                      onSelect={choose}
                    />
                    {mayEdit ? (
                      <Button variant="tertiary" startIcon={<Plus />} onClick={() => setOpened('concept')}>
                        {t('tree.new-top')}
                      </Button>
                    ) : null}
                  </Flex>
                </Grid.Item>
                <Grid.Item col={7} s={12} direction="column" alignItems="stretch">
                  <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
                    {query.concept ? (
                      <ConceptPane
                        key={query.concept}
                        conceptKey={query.concept}
                        scheme={scheme}
                        onChange={changed}
                        onSelect={choose}
                      />
                    ) : (
                      <Typography textColor="neutral600">{t('page.choose')}</Typography>
                    )}
                  </Box>
                </Grid.Item>
              </Grid.Root>
            )}
          </Flex>
          {opened === 'import' ? (
            <ImportWizard
              onClose={close}
              onDone={(key) => {
                close()
                changed()
                if (key) setQuery({ scheme: key, concept: '' })
              }}
            />
          ) : null}
          {opened === 'scheme' ? (
            <NewScheme
              onClose={close}
              onMade={(key) => {
                close()
                changed()
                setQuery({ scheme: key, concept: '' })
              }}
            />
          ) : null}
          {opened === 'concept' && scheme ? (
            <NewConcept
              scheme={scheme}
              onClose={close}
              onMade={(key) => {
                changed()
                choose(key)
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
