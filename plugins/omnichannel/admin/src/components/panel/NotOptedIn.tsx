// What the panel says where the content type is not published to channels.
import { Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { SETTINGS_PATH } from '../../admin-paths'
import { useTranslate } from '../../hooks/use-translate'

export function NotOptedIn() {
  const t = useTranslate()
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} data-testid="channels-not-opted-in">
      <Typography variant="pi" textColor="neutral600">
        {t('panel.not-opted-in')}
      </Typography>
      <Link tag={NavLink} to={SETTINGS_PATH}>
        {t('panel.turn-on')}
      </Link>
    </Flex>
  )
}
