// Tags of languages <-> one line of them, which stays as it is typed until the field is left.
import { TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { fromWords } from '../../model/lines'

interface Props {
  label: string
  tags: readonly string[]
  onChange(tags: string[]): void
}

export function LanguagesInput({ label, tags, onChange }: Props) {
  // While somebody types: the space before a second language says nothing yet, and must not go.
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      value={typed ?? tags.join(' ')}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        setTyped(event.target.value)
        onChange(fromWords(event.target.value))
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
