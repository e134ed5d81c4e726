// What the configuration says about the site, its targets and its audiences; read-only, as it lives in a file.
import { Box, Flex, Grid, Typography } from '@strapi/design-system'
import type { ParticipationResponse } from '../../../../shared/contracts'
import { nameOfLocale, useLanguage } from '../../hooks/use-language'
import { useModeName } from '../../hooks/use-mode-name'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfAudience } from '../../model/label-of-audience'

interface Row {
  term: string
  text: string
}

export function SiteCard({ answer }: { answer: ParticipationResponse }) {
  const t = useTranslate()
  const { language, pick } = useLanguage()
  const nameOfMode = useModeName()
  const { audiences, module, site, targets } = answer
  const siteRows: Row[] = [
    { term: t('settings.site.name'), text: site.name },
    { term: t('settings.site.url'), text: site.url },
    {
      term: t('settings.site.locales'),
      text: site.locales.map((locale) => nameOfLocale(locale, language)).join(', '),
    },
    { term: t('settings.site.module'), text: module ?? t('settings.site.preset') },
    ...(audiences.length === 0
      ? []
      : [
          {
            term: t('settings.audiences'),
            text: audiences.map((one) => labelOfAudience(one, language)).join(', '),
          },
        ]),
  ]
  const targetRows: Row[] = targets.map((target) => ({
    term: pick(target.title),
    text: [target.id, ...target.modes.map(nameOfMode)].join(' · '),
  }))
  return (
    <Grid.Root gap={4}>
      <Card title={t('settings.site')} rows={siteRows} />
      <Card title={t('settings.targets')} rows={targetRows} />
    </Grid.Root>
  )
}

function Card({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow" height="100%">
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          {rows.map(({ term, text }) => (
            <Flex key={term} direction="column" alignItems="flex-start">
              <Typography tag="dt" variant="pi" fontWeight="semiBold" textColor="neutral800">
                {term}
              </Typography>
              <Typography tag="dd" variant="omega" textColor="neutral700">
                {text}
              </Typography>
            </Flex>
          ))}
        </Flex>
      </Box>
    </Grid.Item>
  )
}
