// The "Targeting" page: who is shown what and why, and whom nobody serves.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useQueryParams } from '@strapi/admin/strapi-admin'
import { Box, Tabs } from '@strapi/design-system'
import { ACTIONS } from '../../../shared/contracts'
import { DELIVER_PATHS, type TargetingChoices } from '../../../shared/deliver'
import { FailureNote } from '../components/shared/FailureNote'
import { Coverage } from '../components/targeting/Coverage'
import { Simulator } from '../components/targeting/Simulator'
import type { TargetingParams } from '../components/targeting/TargetingChoices'
import { useTranslate } from '../hooks/use-translate'

function Targeting() {
  const t = useTranslate()
  const [{ query }, setQuery] = useQueryParams<TargetingParams>()
  const { answer: choices, failure, again } = useGet<TargetingChoices>(DELIVER_PATHS.targeting)
  return (
    <Layouts.Root>
      <Page.Title>{t('targeting.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={t('targeting.title')} subtitle={t('targeting.subtitle')} />
        <Layouts.Content>
          <Box paddingBottom={8} data-testid="targeting-page">
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
            {choices === undefined && failure === undefined ? (
              <Page.Loading>{t('targeting.loading')}</Page.Loading>
            ) : null}
            {choices === undefined ? null : (
              <Tabs.Root value={query.tab ?? 'simulator'} onValueChange={(tab: string) => setQuery({ tab })}>
                <Tabs.List aria-label={t('targeting.title')}>
                  <Tabs.Trigger value="simulator">{t('targeting.simulator')}</Tabs.Trigger>
                  <Tabs.Trigger value="coverage">{t('targeting.coverage')}</Tabs.Trigger>
                </Tabs.List>
                <Tabs.Content value="simulator">
                  <Box padding={5}>
                    <Simulator params={query} choices={choices} onChange={setQuery} />
                  </Box>
                </Tabs.Content>
                <Tabs.Content value="coverage">
                  <Box padding={5}>
                    <Coverage params={query} choices={choices} onChange={setQuery} />
                  </Box>
                </Tabs.Content>
              </Tabs.Root>
            )}
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function TargetingPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.targeting, subject: null }]}>
      <Targeting />
    </Page.Protect>
  )
}
