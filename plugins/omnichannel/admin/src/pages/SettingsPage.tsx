// Settings > Omnichannel: which content types take part, how their fields are read, and what to paste to change it.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page } from '@strapi/admin/strapi-admin'
import { Accordion, Flex, Typography } from '@strapi/design-system'
import { Information } from '@strapi/icons'
import { ACTIONS, PATHS, type ParticipationResponse } from '../../../shared/contracts'
import { SiteCard } from '../components/settings/SiteCard'
import { TypeSettings } from '../components/settings/TypeSettings'
import { FailureNote } from '../components/shared/FailureNote'
import { useTranslate } from '../hooks/use-translate'

function Settings() {
  const t = useTranslate()
  const { answer, failure, again } = useGet<ParticipationResponse>(PATHS.participation)
  return (
    <Layouts.Root>
      <Page.Title>{t('settings.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={t('settings.title')} subtitle={t('settings.subtitle')} />
        <Layouts.Content>
          {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
          {answer === undefined && failure === undefined ? (
            <Page.Loading>{t('settings.loading')}</Page.Loading>
          ) : null}
          {answer === undefined ? null : <Participation answer={answer} />}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

const WRITABLE = { title: 'settings.writable.title', text: 'settings.writable.text' } as const
const READ_ONLY = { title: 'settings.read-only.title', text: 'settings.read-only.text' } as const

function Participation({ answer }: { answer: ParticipationResponse }) {
  const t = useTranslate()
  const mode = answer.writable ? WRITABLE : READ_ONLY
  const types = [...answer.types].sort((a, b) => Number(b.enabled) - Number(a.enabled))
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex background="neutral0" hasRadius shadow="tableShadow" padding={5} gap={3} alignItems="flex-start">
        <Information fill="primary600" width={20} height={20} aria-hidden style={{ flexShrink: 0 }} />
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="omega" fontWeight="bold" tag="h2">
            {t(mode.title)}
          </Typography>
          <Typography textColor="neutral700">{t(mode.text)}</Typography>
        </Flex>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {t('settings.types')}
        </Typography>
        {types.length === 0 ? (
          <Typography>{t('settings.no-types')}</Typography>
        ) : (
          <Accordion.Root>
            {types.map((type) => (
              <TypeSettings key={type.uid} type={type} />
            ))}
          </Accordion.Root>
        )}
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="delta" tag="h2">
          {t('settings.keep.title')}
        </Typography>
        <Typography textColor="neutral700">{t('settings.keep.text')}</Typography>
      </Flex>
      <SiteCard answer={answer} />
    </Flex>
  )
}

export default function SettingsPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.settings, subject: null }]}>
      <Settings />
    </Page.Protect>
  )
}
